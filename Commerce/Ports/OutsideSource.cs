namespace BotApp.Commerce.Ports;

/// <summary>The outside systems by the names they have in options, webhooks' addresses and stored events.</summary>
public static class OutsideSource
{
    public const string Payment = "payment";
    public const string Logistics = "logistics";
    public const string Tax = "tax";
    public const string Insurance = "insurance";

    public static IReadOnlyList<string> All { get; } = [Payment, Logistics, Tax, Insurance];
}
