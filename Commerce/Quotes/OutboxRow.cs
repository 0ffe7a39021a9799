namespace BotApp.Commerce.Quotes;

/// <summary>Follow-up work, written with the deed and done after it, at least once.</summary>
public sealed record OutboxRow
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string ReceiptNumber { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    public int Attempts { get; init; }

    public string? LastError { get; init; }

    public int Version { get; init; }
}
