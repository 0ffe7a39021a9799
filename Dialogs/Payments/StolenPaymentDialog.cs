using BotApp.Commerce.Customers;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Orders;
using BotApp.Dialogs.Service;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Payments;

/// <summary>盗刷: stops the loss at once and without asking back, says the number, and a person takes over in the same turn.</summary>
public sealed class StolenPaymentDialog(PaymentTroubleDesk desk, OrderChoice orders) : Dialog(nameof(StolenPaymentDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var words = await StopAsync(dc.Context, cancellationToken);
        await dc.Context.SendActivityAsync(Replies.Say(words), cancellationToken);
        return await dc.ReplaceDialogAsync(nameof(HumanDialog), cancellationToken: cancellationToken);
    }

    /// <summary>Of the order that was named, else of the latest that is paid; without either a person alone can help.</summary>
    private async Task<string> StopAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.Shopper() is not Shopper.SignedIn)
        {
            return PaymentTalkTexts.StolenGuest;
        }

        var form = await orders.HearAsync(context, new TroubleForm(), cancellationToken);
        var placed = await orders.GuessAsync(context, form, view => view.Order.PaidAt is not null, cancellationToken);
        return placed.OrderNumber is not { } number
            ? PaymentTalkTexts.StolenGuest
            : await desk.StopLossAsync(context.Shopper(), number, Said.Of(context).Text, Key(context), cancellationToken) switch
            {
                CommitAnswer.Done(var receipt, _) => PaymentTalkTexts.LossStopped.With(number, receipt.Number),
                CommitAnswer.Refused(var refusal) => refusal.Says.In(System.Globalization.CultureInfo.CurrentUICulture),
                _ => PaymentTalkTexts.StolenGuest,
            };
    }

    /// <summary>The message that reported it: heard twice, it stops the loss once.</summary>
    private static string Key(ITurnContext context) => $"stop-loss-{context.Activity.Id ?? context.Activity.Conversation.Id}";
}
