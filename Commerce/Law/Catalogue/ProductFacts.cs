namespace BotApp.Commerce.Law.Catalogue;

/// <summary>What is asked about a product.</summary>
public enum ProductWish
{
    /// <summary>规格参数.</summary>
    Attribute,
    Stock,

    /// <summary>到货提醒.</summary>
    Watch,
    Substitute,
    Recommend,

    /// <summary>是否正品.</summary>
    Genuine,
}

/// <summary>Another product that could be named.</summary>
public sealed record ProductCandidate
{
    public required string Name { get; init; }

    /// <summary>Pieces there are for the customer's region.</summary>
    public int Stock { get; init; }

    /// <summary>Why it fits, as told to the customer.</summary>
    public string Because { get; init; } = "";

    /// <summary>Its place comes from data about the customer.</summary>
    public bool Personal { get; init; }
}

/// <summary>What is known when a product is asked about (flow 22).</summary>
public sealed record ProductFacts
{
    public required ProductWish Wish { get; init; }

    /// <summary>What the customer wrote.</summary>
    public string Question { get; init; } = "";

    /// <summary>What is about to be answered; checked before it is said.</summary>
    public string Reply { get; init; } = "";

    /// <summary>The question is about a medical effect or an effect of food, however it was worded.</summary>
    public bool EfficacyClaim { get; init; }

    /// <summary>The attribute asked for, as the catalogue names it.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>What the catalogue says, by attribute.</summary>
    public IReadOnlyDictionary<string, string> Catalogue { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Pieces by region.</summary>
    public IReadOnlyDictionary<string, int> StockByRegion { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The customer's region; empty: all regions together.</summary>
    public string Region { get; init; } = "";

    /// <summary>The customer agreed to be told.</summary>
    public bool Consent { get; init; }

    /// <summary>Other products, the best first.</summary>
    public IReadOnlyList<ProductCandidate> Candidates { get; init; } = [];

    /// <summary>The customer lets the shop choose by data about them.</summary>
    public bool PersonalisationOn { get; init; }

    /// <summary>The proof of origin in the catalogue, such as an authorisation number; empty when none.</summary>
    public string ProofOfOrigin { get; init; } = "";

    internal int Stock() => Region.Length == 0 ? StockByRegion.Values.Sum() : StockByRegion.GetValueOrDefault(Region);
}
