namespace BotApp.Commerce.Bookings;

/// <summary>One repair of a bought article.</summary>
public sealed record RepairRecord
{
    public required string OrderNumber { get; init; }

    public required int LineNo { get; init; }

    public required int No { get; init; }

    public required Bilingual Fault { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? ReturnedAt { get; init; }

    public bool Succeeded { get; init; }

    public bool WaitsForParts { get; init; }
}
