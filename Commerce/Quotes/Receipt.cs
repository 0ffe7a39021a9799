namespace BotApp.Commerce.Quotes;

/// <summary>What was done, once, under which number; the answer to a repeated request.</summary>
public sealed record Receipt
{
    /// <summary>退款单号, 受理编号 …</summary>
    public required string Number { get; init; }

    /// <summary>Which deed wrote it.</summary>
    public required string Deed { get; init; }

    public required string CustomerId { get; init; }

    /// <summary>The caller's key; the same key never writes twice.</summary>
    public required string RequestKey { get; init; }

    public required string QuoteId { get; init; }

    /// <summary>The order, ticket, invoice … it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What moves by it, positive; 0 when no money does.</summary>
    public required decimal Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>The quote's lines as JSON, as they were agreed to.</summary>
    public required string Lines { get; init; }

    /// <summary>Codes of the clauses it rests on.</summary>
    public string? Clauses { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What else the deed tells its caller, as JSON.</summary>
    public string? Details { get; init; }
}
