using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Presale;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Payments;

/// <summary>A pre-sale as its rules see it.</summary>
internal static class BalanceCase
{
    /// <summary>The reason with which the rules open the window.</summary>
    public const string CanPay = "pay-balance";

    /// <summary>The order has a pre-sale.</summary>
    public static PresaleFacts Of(Order order, PresaleQuestion asks = PresaleQuestion.Next)
    {
        var presale = order.Presale!;
        return new()
        {
            Asks = asks,
            Deposit = presale.Deposit,
            DepositPaidAt = presale.DepositPaidAt,
            Balance = order.Total - presale.Deposit,
            BalanceFrom = presale.BalanceFrom,
            BalanceUntil = presale.BalanceUntil,
            BalancePaidAt = order.PaidAt,
            PromisedShipAt = order.PromisedShipAt,
            Method = order.Paid() is [var first, ..] ? first.Method.AsFact() : Law.Payments.PaymentMethod.Wallet,
        };
    }

    /// <summary>Its deadline is read from the shop's wall clock.</summary>
    public static Ruling Decide(Order order, Setting setting, PresaleQuestion asks = PresaleQuestion.Next)
    {
        var ruling = Presales.Pack.Decide(Of(order, asks), setting);
        return ruling with { Deadline = ruling.Deadline is { } at ? setting.Days.ToShop(at) : null };
    }
}
