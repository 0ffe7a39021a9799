using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Catalogue;

/// <summary>Stock is what the region has. Case: 浙江 0, 广东 8, asked for 浙江 → out of stock, watch or take another.</summary>
public sealed class StockOfTheRegion : ISentence<ProductFacts>
{
    public Clause Clause => AdvertisingLaw.Article4;

    public Ruling? Speak(ProductFacts facts, Setting setting)
    {
        if (facts.Wish != ProductWish.Stock)
        {
            return null;
        }

        var stock = facts.Stock();
        var ruling =
            stock > 0
                ? Ruling.Accept("in-stock", Clause)
                : Ruling.Refuse("out-of-stock", Clause, Alternative.WatchStock, Alternative.Substitute);
        return ruling with { Amounts = [new("stock", stock)] };
    }
}

/// <summary>What is there need not be watched. Case: 3 in stock → refuse, order it.</summary>
public sealed class AlreadyThere : ISentence<ProductFacts>
{
    public Clause Clause => AdvertisingLaw.Article4;

    public Ruling? Speak(ProductFacts facts, Setting setting) =>
        facts.Wish == ProductWish.Watch && facts.Stock() > 0 ? Ruling.Refuse("already-in-stock", Clause, Alternative.Reorder) : null;
}

/// <summary>A notice is sent only to who agreed. Case: no consent → ask for it; consent → watching.</summary>
public sealed class WatchWithConsent : ISentence<ProductFacts>
{
    public Clause Clause => ConsumerLaw.Article29;

    public Ruling? Speak(ProductFacts facts, Setting setting) =>
        (facts.Wish, facts.Consent) switch
        {
            (not ProductWish.Watch, _) => null,
            (_, true) => Ruling.Accept("watching", Clause),
            _ => Ruling.Refuse("consent-needed", Clause, Alternative.WatchStock),
        };
}

/// <summary>
/// At most three, in stock, with reasons; a personal choice only where allowed, and always with a list that is not personal. Case: five candidates, one sold
/// out, one personal with personalisation off → the other three.
/// </summary>
public sealed class ThreeAtMost : ISentence<ProductFacts>
{
    public Clause Clause => PersonalDataLaw.Article24;

    public Ruling? Speak(ProductFacts facts, Setting setting)
    {
        var there = facts.Candidates.Where(candidate => candidate.Stock > 0).ToArray();
        var most = int.Max(1, setting.Policy.Products.RecommendAtMost);
        var plain = there.Where(candidate => !candidate.Personal).Take(most).ToArray();
        var chosen = facts.PersonalisationOn ? [.. there.Take(most)] : plain;
        return chosen.Length == 0
            ? Ruling.Refuse("nothing-to-recommend", Clause, Alternative.WatchStock)
            : Ruling.Accept(facts.Wish == ProductWish.Substitute ? "substitutes" : "recommended", Clause) with
            {
                Amounts = [new("recommended", chosen.Length)],
                Notes = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["items"] = string.Join(',', chosen.Select(candidate => candidate.Name)),
                    ["notPersonal"] = string.Join(',', plain.Select(candidate => candidate.Name)),
                },
            };
    }
}
