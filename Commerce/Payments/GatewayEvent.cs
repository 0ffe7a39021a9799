namespace BotApp.Commerce.Payments;

/// <summary>A message of an outside system, kept so that a repeated one changes nothing.</summary>
public sealed record GatewayEvent
{
    /// <summary>payment, logistics, tax or insurance.</summary>
    public required string Source { get; init; }

    public required string EventId { get; init; }

    public required string Type { get; init; }

    public required string Subject { get; init; }

    /// <summary>Grows with the sender's events on one subject; older ones than handled are ignored.</summary>
    public required long Sequence { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? HandledAt { get; init; }
}
