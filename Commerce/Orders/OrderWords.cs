namespace BotApp.Commerce.Orders;

/// <summary>How a customer points at an order without opening it: whatever of this they said; all that is said must hold.</summary>
public sealed record OrderWords
{
    /// <summary>The whole number, or its last four digits or more; or the number of one of its waybills.</summary>
    public string? Number { get; init; }

    /// <summary>Words for the article: 蓝牙耳机, "black headphones".</summary>
    public string? Product { get; init; }

    /// <summary>A whole message in Chinese: the articles it names anywhere among its other words.</summary>
    public string? Mentions { get; init; }

    /// <summary>First and last day (of the shop) on which it was placed, both included.</summary>
    public (DateOnly From, DateOnly To)? Placed { get; init; }

    /// <summary>Place in <see cref="LastShown"/>, or in the recent orders when none were shown: 1 is the first, −1 the last.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Numbers of the orders shown last, in the order they were shown.</summary>
    public IReadOnlyList<string> LastShown { get; init; } = [];

    /// <summary>Whether anything was said at all.</summary>
    public bool IsEmpty => Number is null && Product is null && Mentions is null && Placed is null && Ordinal is null;
}
