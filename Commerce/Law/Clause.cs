namespace BotApp.Commerce.Law;

/// <summary>
/// A passage a decision rests on: an article of a law or regulation, or a rule of the platform or the merchant. <paramref name="Code"/> is stable and short, such
/// as <c>consumer-law:25</c>; <paramref name="InForceFrom"/> and <paramref name="InForceTo"/> are days of the shop, both included (null: still in force).
/// </summary>
public sealed record Clause(
    string Code,
    Rank Rank,
    Bilingual Source,
    Bilingual Article,
    Bilingual Says,
    DateOnly InForceFrom,
    DateOnly? InForceTo = null
)
{
    public bool IsInForce(DateOnly day) => day >= InForceFrom && (InForceTo is not { } last || day <= last);

    public override string ToString() => Code;
}
