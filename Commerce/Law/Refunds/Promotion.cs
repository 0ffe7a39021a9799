namespace BotApp.Commerce.Law.Refunds;

/// <summary>A promotion of the order, 满减 or 满折: what goods have to reach, and what is then taken off them.</summary>
public sealed record Promotion
{
    public string Name { get; init; } = "";

    /// <summary>满: yuan the goods in scope have to reach, earlier promotions taken off; 0: none.</summary>
    public decimal Threshold { get; init; }

    /// <summary>满: pieces in scope; 0: none.</summary>
    public int MinimumQuantity { get; init; }

    /// <summary>减: yuan taken off.</summary>
    public decimal Off { get; init; }

    /// <summary>折: part taken off, 0 to 1; 八折 is 0.2.</summary>
    public decimal Rate { get; init; }

    /// <summary>每满: whether <see cref="Off"/> is taken once for every threshold reached.</summary>
    public bool Repeats { get; init; }

    /// <summary>Identities of the lines it holds for; empty: all of them.</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    internal bool IsSound => Threshold >= 0 && MinimumQuantity >= 0 && Off >= 0 && Rate is >= 0 and <= 1;

    internal bool Covers(PurchasedItem item) => Scope.Count == 0 || Scope.Contains(item.Id, StringComparer.Ordinal);
}
