namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>A callback a sandbox owes: the sandbox's whole memory. A repeated call finds the rows of the first and adds none.</summary>
public sealed record SandboxEvent
{
    /// <summary>The event's id, with a mark where it is delivered a second time.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="OutsideSource"/>.</summary>
    public required string Source { get; init; }

    /// <summary>The caller's own reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Sums up what was asked: the same reference for something else is refused.</summary>
    public required string CallHash { get; init; }

    public required string EventId { get; init; }

    public required string Type { get; init; }

    public required string Subject { get; init; }

    /// <summary>The body as it is posted.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>How often the inbox was not ready for it.</summary>
    public int Attempts { get; init; }

    public int Version { get; init; }
}
