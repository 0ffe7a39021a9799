using BotApp.Commerce.Law;

namespace BotApp.Commerce.Quotes;

/// <summary>
/// What will happen when the customer says yes: line by line, the clauses it rests on, until when it holds. Plain data: it can wait in a conversation's state.
/// Nothing is written or held back by quoting.
/// </summary>
public sealed record Quote
{
    /// <summary>Unique; a quote is carried out at most once, under whatever request key.</summary>
    public required string Id { get; init; }

    /// <summary>Which deed it is for, such as <c>cancel-order</c>.</summary>
    public required string Deed { get; init; }

    /// <summary>The order, return, invoice … it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What the customer wished, as JSON of the deed's own shape.</summary>
    public required string Wish { get; init; }

    public required Bilingual Headline { get; init; }

    public required IReadOnlyList<QuoteLine> Lines { get; init; }

    /// <summary>What moves, positive; 0 when no money does.</summary>
    public required decimal Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>Most important first; at least one.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>Merchant rules that were not applied because the law says otherwise.</summary>
    public IReadOnlyList<Overruled> Overruled { get; init; } = [];

    public required DateTimeOffset QuotedAt { get; init; }

    /// <summary>After this instant it is refused with a new quote.</summary>
    public required DateTimeOffset ValidUntil { get; init; }

    /// <summary>Sums up everything promised; a quote whose facts have changed has another.</summary>
    public required string Fingerprint { get; init; }
}
