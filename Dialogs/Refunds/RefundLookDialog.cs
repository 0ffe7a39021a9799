using System.Text.RegularExpressions;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Refunds;

/// <summary>A look at money on its way back: of the order that is named, by the number of a refund or return, or of what is under way.</summary>
public abstract partial class RefundLookDialog(
    string id,
    RefundProgressDesk refunds,
    OrderDesk orders,
    ShownOrders shown,
    ShopClock clock,
    Pictures pictures
) : OrderPickingDialog(id, Recognizers.Intents.Intent.RefundStatus, orders, shown, clock, pictures)
{
    private readonly OrderDesk orders = orders;

    protected RefundProgressDesk Refunds => refunds;

    protected override async Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken) =>
        await refunds.LikelyAsync(shopper, cancellationToken) ?? (await orders.LikelyAsync(shopper, cancellationToken))?.Order.Number;

    protected override async Task<string?> NumberedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        Numbers().Match(context.Activity.Text ?? "") is { Success: true } match
        && await refunds.FindAsync(context.Shopper(), match.Value, cancellationToken) is RefundAnswer.Found({ } views)
            ? views[0].OrderNumber
            : null;

    /// <summary>The currency of an order's sums.</summary>
    protected async Task<string> CurrencyAsync(ITurnContext context, string orderNumber, CancellationToken cancellationToken) =>
        await orders.FindAsync(context.Shopper(), orderNumber, cancellationToken) is OrderAnswer.Found(var view) ? view.Order.Currency : "CNY";

    /// <summary>Two letters and the day and digits behind: TK, TH, JT …</summary>
    [GeneratedRegex("[A-Za-z]{2}[0-9]{10,18}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
