namespace BotApp.Commerce.Ports;

/// <summary>How a payment or refund stands with the payment system.</summary>
public abstract record PaymentState
{
    private PaymentState() { }

    /// <summary>It never heard of that reference.</summary>
    public sealed record Unknown : PaymentState;

    public sealed record Pending : PaymentState;

    public sealed record Succeeded(DateTimeOffset At) : PaymentState;

    public sealed record Failed(string Code) : PaymentState;
}
