using BotApp.Cards.Invoices;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Invoices;

/// <summary>我的发票, 没收到发票: how the invoices of an order (or the latest of all) stand, with the files to open.</summary>
public sealed class InvoiceFilesDialog(InvoiceFiles files, OrderDesk orders, InvoiceLinks links, ShopClock clock)
    : Dialog(nameof(InvoiceFilesDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var context = dc.Context;
        if (context.Shopper() is not Shopper.SignedIn)
        {
            await context.SendActivityAsync(Replies.Say(OrderTalkTexts.SignInFirst, OrderTalkTexts.TapHuman), cancellationToken);
            return await dc.EndDialogAsync(new Outcome.Refused(), cancellationToken);
        }

        var order = await MeantAsync(context, cancellationToken);
        var invoices = await files.ListAsync(context.Shopper(), order, cancellationToken);
        var answer = invoices.Count > 0
            ? Replies.Say(InvoiceWordings.Summary(invoices[0], clock), InvoiceCard.For(invoices, links, clock))
            : Replies.Say(
                order is null ? InvoiceTalkTexts.NoInvoices : InvoiceTalkTexts.NoInvoiceOf.With(order),
                InvoiceTalkTexts.TapRequest,
                OrderTalkTexts.TapHuman
            );
        await context.SendActivityAsync(answer, cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }

    /// <summary>The order the message names; null when it names none.</summary>
    private async Task<string?> MeantAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var words = OrderForm.Of(context.Understood());
        return await orders.MatchAsync(context.Shopper(), words, context.Activity.Text, [], cancellationToken) is OrderMatch.One one
            ? one.View.Order.Number
            : words.Number;
    }
}
