namespace BotApp.Commerce.Bookings;

/// <summary>A technician's visit.</summary>
public sealed record Booking
{
    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required int LineNo { get; init; }

    public required string CustomerId { get; init; }

    public required BookingKind Kind { get; init; }

    public required BookingStatus Status { get; init; }

    public required string Region { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>Shown before the visit; 0: free.</summary>
    public required decimal Fee { get; init; }

    public string? Technician { get; init; }

    public string? TechnicianPhone { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    public int Version { get; init; }
}
