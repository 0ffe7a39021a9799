using System.Globalization;
using BotApp.Cards.Refunds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Refunds;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Refunds;

/// <summary>退款进度、催退款: who holds the money and until when; what is past its limit has a ticket before the customer asks twice.</summary>
public sealed class RefundProgressDialog(
    RefundProgressDesk refunds,
    RefundWork work,
    OrderDesk orders,
    ShownOrders shown,
    ShopClock clock,
    Pictures pictures
) : RefundLookDialog(nameof(RefundProgressDialog), refunds, orders, shown, clock, pictures)
{
    /// <summary>Refunds of one order shown at once, newest first.</summary>
    private const int Most = 3;

    protected override async Task<DialogTurnResult> ShowAsync(
        WaterfallStepContext step,
        string orderNumber,
        CancellationToken cancellationToken
    )
    {
        var answer = await FindAsync(step.Context.Shopper(), orderNumber, cancellationToken) switch
        {
            RefundAnswer.Found(var views) => Show(views, await CurrencyAsync(step.Context, orderNumber, cancellationToken)),
            RefundAnswer.Nothing => NoRefund(Form(step), orderNumber),
            _ => Replies.Say(OrderTalkTexts.NoSuchNumber.With(orderNumber), RefundTalkTexts.TapHuman),
        };
        return await EndAsync(step, answer, new Outcome.Answered(), cancellationToken);
    }

    /// <summary>What is overdue and nobody answers for yet is escalated first, so that there is a number to tell.</summary>
    private async Task<RefundAnswer> FindAsync(Shopper shopper, string orderNumber, CancellationToken cancellationToken)
    {
        var found = await Refunds.FindAsync(shopper, orderNumber, cancellationToken);
        if (found is RefundAnswer.Found(var views) && views.Any(view => view is { IsEscalated: true, TicketNumber: null }))
        {
            await work.EscalateOverdueAsync(shopper, cancellationToken);
            return await Refunds.FindAsync(shopper, orderNumber, cancellationToken);
        }

        return found;
    }

    private Activity Show(IReadOnlyList<RefundView> views, string currency)
    {
        var first = views[0];
        var says = first.Says.In(CultureInfo.CurrentUICulture);
        var text = first.TicketNumber is { } ticket ? $"{says} {RefundTalkTexts.Escalated.With(ticket)}" : says;
        var reply = Replies.Say(text, RefundCard.For(first, currency, Clock), RefundTalkTexts.TapHowMuch, RefundTalkTexts.TapHuman);
        foreach (var view in views.Skip(1).Take(Most - 1))
        {
            reply.Attachments.Add(RefundCard.For(view, currency, Clock));
        }

        return reply;
    }
}
