namespace BotApp.Commerce.Catalogue;

/// <summary>Everything a customer has said about what they look for.</summary>
public sealed record AdviceWish
{
    /// <summary>Products to choose among; empty: all of the department.</summary>
    public IReadOnlyList<string> ProductIds { get; init; } = [];

    public string? CategoryId { get; init; }

    /// <summary>Products seen already, left out while others are left.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    public IReadOnlyList<WantedOption> Wanted { get; init; } = [];

    public decimal? AtLeast { get; init; }

    public decimal? AtMost { get; init; }

    /// <summary>It must cost less than what was shown: less than this.</summary>
    public decimal? Below { get; init; }

    /// <summary>It may cost more than what was shown: more than this.</summary>
    public decimal? Above { get; init; }

    internal bool HasPrice => AtLeast is not null || AtMost is not null || Below is not null || Above is not null;

    internal bool Affords(decimal price) =>
        !(price < AtLeast) && !(price > AtMost) && !(price >= Below) && !(price <= Above);

    /// <summary>Words for what it must do or is for; what the facts of a product hold of them speaks for it.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    /// <summary>For whom or what it is, in the customer's words; that no fact speaks of it is told.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>A province as addresses name it; empty: everywhere.</summary>
    public string Region { get; init; } = "";

    /// <summary>What the customer wrote, looked through for effects on health.</summary>
    public string Question { get; init; } = "";

    /// <summary>The customer asked for a list without anything known about them.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Questions not to be asked (again), by <see cref="AdviceQuestion.Name"/>.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];
}
