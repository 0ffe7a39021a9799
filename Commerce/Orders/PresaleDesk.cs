using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Orders;

/// <summary>Tells how a pre-sale stands (flow 20): deposit, balance window, the exact time of shipping. Paying is <see cref="PayBalanceDesk"/>'s.</summary>
public sealed class PresaleDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    public async Task<PresaleAnswer> ReadAsync(Shopper shopper, string orderNumber, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new PresaleAnswer.Missing(Refusal.SignInFirst);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db.TrackedAsync(customerId, orderNumber, cancellationToken) switch
        {
            null => new PresaleAnswer.Missing(Refusal.NotFound(orderNumber)),
            { Presale: null } order => new PresaleAnswer.Ordinary(order.Number),
            var order => new PresaleAnswer.Known(View(order, order.Presale, terms.Now)),
        };
    }

    private static PresaleView View(Order order, Presale presale, Setting setting)
    {
        var ruling = BalanceCase.Decide(order, setting);
        var days = setting.Days;
        var ifPaid = setting.Now > presale.BalanceFrom ? setting.Now : presale.BalanceFrom;
        return new PresaleView
        {
            OrderNumber = order.Number,
            Deposit = presale.Deposit,
            DepositPaidAt = presale.DepositPaidAt is { } deposit ? days.ToShop(deposit) : null,
            Balance = order.Total - presale.Deposit,
            BalanceFrom = days.ToShop(presale.BalanceFrom),
            BalanceUntil = days.ToShop(presale.BalanceUntil),
            BalancePaidAt = order.PaidAt is { } paid ? days.ToShop(paid) : null,
            ShipsBy = days.ToShop(order.PromisedShipAt ?? ifPaid + setting.Policy.Shipping.ShipWithin),
            IsShipDayFixed = order.PromisedShipAt is not null,
            Next = ruling.Reason,
            Says = BalanceWords.Of(ruling),
            Clause = ruling.Clause,
            Alternatives = [.. ruling.Alternatives.Except([Alternative.Human]), Alternative.Human],
        };
    }
}
