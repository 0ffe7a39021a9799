using BotApp.Commerce.Customers;

namespace BotApp.Commerce.Ports;

/// <summary>Pay for an order. The reference is the payment intent's number.</summary>
public sealed record PayCall(string Reference, string OrderNumber, decimal Amount, string Currency, MethodKind Method, string? MethodId);

/// <summary>Take nothing more for an order. The reference is the number of the ticket it waits for.</summary>
public sealed record FreezeCall(string Reference, string OrderNumber);

/// <summary>Give money back. The reference is <c>{refund number}-{part}</c>, see <see cref="Of"/>.</summary>
public sealed record RefundCall(string Reference, string OrderNumber, decimal Amount, string Currency, MethodKind Method, string? MethodId)
{
    public static string Of(string refundNumber, int part) => string.Create(Invariant, $"{refundNumber}-{part}");

    private static readonly System.Globalization.CultureInfo Invariant = System.Globalization.CultureInfo.InvariantCulture;
}
