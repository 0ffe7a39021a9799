namespace BotApp.Commerce.Law.Sources;

/// <summary>民法典 on earnest money (定金), in force since 2021-01-01.</summary>
public static class DepositRules
{
    private static readonly DateOnly From = new(2021, 1, 1);

    public static readonly Clause Article586 = Of(
        "586",
        "定金不得超过主合同标的额的百分之二十，超过部分不产生定金的效力",
        "Earnest money is at most a fifth of the contract's sum; what exceeds it is not earnest money"
    );

    public static readonly Clause Article587 = Of(
        "587",
        "给付定金一方违约的，无权请求返还；收受定金一方违约的，应当双倍返还",
        "Who paid earnest money and defaults cannot ask for it; who took it and defaults returns it twofold"
    );

    private static Clause Of(string article, string zh, string en) => Laws.CivilCode.Article("civil-code", article, From, zh, en);
}
