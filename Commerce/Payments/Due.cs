using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Payments;

/// <summary>What is to be paid next for an order, with the arithmetic.</summary>
internal sealed record Due(decimal Amount, string How = "", bool IsDeposit = false, bool IsBalance = false)
{
    /// <summary>The deposit of a pre-sale first, then its balance; of an ordinary order the whole.</summary>
    public static Due Of(Order order) =>
        order.Presale switch
        {
            null => new(order.Total),
            { DepositPaidAt: null } presale => new(presale.Deposit, IsDeposit: true),
            { } presale => new(order.Total - presale.Deposit, Words.Less(order.Total, presale.Deposit), IsBalance: true),
        };
}
