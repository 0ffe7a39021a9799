using BotApp.Commerce.Law.Returns;

namespace BotApp.Commerce.Returns;

/// <summary>Which goods of an order are to become which other variants, and why: the kind, and the customer's own words (null: not said).</summary>
public sealed record ExchangeWish(string OrderNumber, IReadOnlyList<ExchangeSwap> Swaps, ReturnKind Kind, string? Reason = null)
{
    /// <summary>The means on file a difference is paid by, or given back to; null: given back the way it came.</summary>
    public string? MethodId { get; init; }

    /// <summary>Somebody was hurt, or it may endanger people: a person looks at once.</summary>
    public bool IsDangerous { get; init; }
}

/// <summary>So many of one line (by its number in the order; null: all of it), the variant wanted instead, and in what state they are; null: untouched.</summary>
public sealed record ExchangeSwap(int LineNo, string ToSku, int? Quantity = null, Condition? Condition = null);
