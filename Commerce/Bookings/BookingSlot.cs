namespace BotApp.Commerce.Bookings;

/// <summary>Hours in which technicians of a region can come.</summary>
public sealed record BookingSlot
{
    /// <summary>City and district, such as 杭州市余杭区.</summary>
    public required string Region { get; init; }

    public required BookingKind Kind { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }

    public required int Capacity { get; init; }

    public int Taken { get; init; }

    public int Version { get; init; }
}
