using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Quality;

/// <summary>
/// A fault the shop denies: of durable goods, within six months of receipt, the seller has to prove it (消保法 art. 23) and without proof the claim goes on;
/// otherwise a person looks.
/// </summary>
/// <example>A washing machine received 05-31 and denied by the shop without proof: goes on until 11-30, from 12-01 a person looks.</example>
public sealed class BurdenOfProof : ISentence<QualityClaimFacts>
{
    public const int Months = 6;

    public Clause Clause => ConsumerLaw.Article23;

    public Ruling? Speak(QualityClaimFacts facts, Setting setting) =>
        !facts.Disputed || (IsSellers(facts, setting) && !facts.SellerHasProof)
            ? null
            : Ruling.Human("fault-disputed", Clause, Alternative.ShowEvidence, Alternative.PaidRepair);

    private static bool IsSellers(QualityClaimFacts facts, Setting setting)
    {
        var received = facts.ReceivedAt ?? facts.InvoicedAt ?? setting.Now;
        return facts.Durable && setting.Days.DayOf(facts.NotifiedAt ?? setting.Now) <= setting.Days.DayOf(received).AddMonths(Months);
    }
}
