namespace BotApp.Commerce.Law.Sources;

/// <summary>食品安全法, in force since 2015-10-01.</summary>
public static class FoodSafetyLaw
{
    public static readonly Clause Article148 = Laws.FoodSafety.Article(
        "food-safety-law",
        "148",
        new DateOnly(2015, 10, 1),
        "不符合食品安全标准的，可要求价款十倍或损失三倍的赔偿，不足一千元的为一千元；仅标签瑕疵且不影响安全、不误导的除外",
        "Unsafe food: ten times the price or three times the loss, 1000 yuan at least; not for a flaw of the label that neither endangers nor misleads"
    );
}
