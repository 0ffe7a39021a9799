namespace BotApp.Commerce.Ports;

/// <summary>What a carrier answers to a booked way back.</summary>
public abstract record ReturnBooking
{
    private ReturnBooking() { }

    /// <summary>A courier comes, or the label may be printed, under this number of at most 32 characters; its scans come as events.</summary>
    public sealed record Booked(string WaybillNumber) : ReturnBooking;

    /// <summary>No, and asking again does not help.</summary>
    public sealed record Declined(string Code) : ReturnBooking;
}
