using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Catalogue;

/// <summary>Effects on health are a person's matter. Case: "这个能降血压吗" → human.</summary>
public sealed class NoHealing : ISentence<ProductFacts>
{
    public Clause Clause => AdvertisingLaw.Article17;

    public Ruling? Speak(ProductFacts facts, Setting setting) =>
        facts.EfficacyClaim || AdvertisingWords.Claims(facts.Question).Count > 0 || AdvertisingWords.Claims(facts.Reply).Count > 0
            ? Ruling.Human("efficacy-claim", Clause)
            : null;
}

/// <summary>No superlatives in an answer. Case: "全网第一的耳机" → may not be said, the word is named.</summary>
public sealed class NoSuperlatives : ISentence<ProductFacts>
{
    public Clause Clause => AdvertisingLaw.Article9;

    public Ruling? Speak(ProductFacts facts, Setting setting) =>
        AdvertisingWords.Superlatives(facts.Reply) is { Count: > 0 } words
            ? Ruling.Refuse("superlative", Clause, Alternative.CorrectInput) with
            {
                Notes = new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = string.Join(',', words) },
            }
            : null;
}

/// <summary>Facts come from the catalogue alone. Case: 容量 1.5 L is there → told; 材质 is not → not guessed.</summary>
public sealed class FromTheCatalogue : ISentence<ProductFacts>
{
    public Clause Clause => AdvertisingLaw.Article4;

    public Ruling? Speak(ProductFacts facts, Setting setting)
    {
        if (facts.Wish != ProductWish.Attribute)
        {
            return null;
        }

        return facts.Catalogue.TryGetValue(facts.Attribute, out var value)
            ? Ruling.Accept("attribute", Clause) with
            {
                Notes = new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = value },
            }
            : Ruling.Refuse("not-in-catalogue", Clause);
    }
}

/// <summary>正品: said with the proof, or asked of a person. Case: an authorisation number on file → told; none → human.</summary>
public sealed class GenuineWithProof : ISentence<ProductFacts>
{
    public Clause Clause => AdvertisingLaw.Article4;

    public Ruling? Speak(ProductFacts facts, Setting setting) =>
        (facts.Wish, facts.ProofOfOrigin) switch
        {
            (not ProductWish.Genuine, _) => null,
            (_, "") => Ruling.Human("no-proof", Clause),
            (_, var proof) => Ruling.Accept("genuine", Clause) with
            {
                Notes = new Dictionary<string, string>(StringComparer.Ordinal) { ["proof"] = proof },
            },
        };
}
