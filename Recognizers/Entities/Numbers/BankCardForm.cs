using BotApp.Recognizers.Privacy;

namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Bank card numbers; found only to be hidden, so the value is masked.</summary>
internal static class BankCardForm
{
    private const double CalledSo = 0.5;

    public static Entity? Read(NumberRun run) =>
        !run.IsDigits || run.Joined.Length is < 15 or > 19 || !run.HasGroupsOf(4) ? null
        : NumberChecks.IsBankCard(run.Joined) && !run.IsNamedOtherThan(EntityKind.BankCard) ? Hidden(run, 0.95)
        : run.IsNamed(EntityKind.BankCard) ? Hidden(run, CalledSo)
        : null;

    private static Entity Hidden(NumberRun run, double confidence) => run.As(EntityKind.BankCard, Masked.Middle(run.Joined), confidence);
}
