using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Bookings;

/// <summary>装不了: a need of the site not told before the sale is the seller's. Case: no hole in the wall, page silent → return, freight the seller's.</summary>
public sealed class CannotBeInstalled : ISentence<BookingFacts>
{
    public Clause Clause => ConsumerLaw.Article20;

    public Ruling? Speak(BookingFacts facts, Setting setting) =>
        (facts.Wish, facts.SiteNeedsShown) switch
        {
            (not BookingWish.CannotBeInstalled, _) => null,
            (_, true) => Ruling.Human("site-needs-shown", Clause, Alternative.ReturnWithoutReason, Alternative.Exchange),
            _ => Ruling.Accept("cannot-install", Clause) with
            {
                Alternatives = [Alternative.Refund, Alternative.Exchange],
                Notes = new Dictionary<string, string>(StringComparer.Ordinal) { ["freight"] = "seller" },
            },
        };
}

/// <summary>乱收费: what is above the list goes back, within the term all of it. Case: listed 130.00, charged 180.00 → 50.00 back.</summary>
public sealed class ChargedAsListed : ISentence<BookingFacts>
{
    public Clause Clause => ConsumerLaw.Article20;

    public Ruling? Speak(BookingFacts facts, Setting setting)
    {
        var over = facts.Charged - BookingTerm.Listed(facts, setting);
        return over switch
        {
            <= 0m when facts.Charged > 0m && !facts.FeesShown => Ruling.Human("fees-not-shown", Clause) with
            {
                Amounts = [new("charged", facts.Charged)],
            },
            <= 0m => Ruling.Refuse("charged-as-listed", Clause, Alternative.ShowEvidence),
            _ => Ruling.Accept("overcharged", Clause) with { Amounts = [new("refund", over)] },
        };
    }
}
