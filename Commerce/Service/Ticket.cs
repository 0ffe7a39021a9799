namespace BotApp.Commerce.Service;

/// <summary>Something a person has to answer until a promised time.</summary>
public sealed record Ticket
{
    /// <summary>受理编号.</summary>
    public required string Number { get; init; }

    public required string CustomerId { get; init; }

    public required TicketKind Kind { get; init; }

    public required TicketStatus Status { get; init; }

    public required ComplaintCause Cause { get; init; }

    public string? OrderNumber { get; init; }

    /// <summary>The waybill, refund, invoice … it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>The customer's words, masked.</summary>
    public required string Words { get; init; }

    /// <summary>Who answers for it; null: nobody yet.</summary>
    public string? Owner { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Answered by then.</summary>
    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>What the customer was answered, masked; null: nothing yet.</summary>
    public string? Answer { get; init; }

    /// <summary>How often the customer asked again.</summary>
    public int Urges { get; init; }

    public int Version { get; init; }
}
