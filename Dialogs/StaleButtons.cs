using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Orders;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs;

/// <summary>Taps on the buttons of cards whose moment has gone: a second yes is told the number of the first, any other that it no longer holds.</summary>
public sealed class StaleButtons(ReceiptDesk receipts)
{
    /// <summary>The result when the tap answers nothing that is open; null when it is no such tap.</summary>
    public async Task<DialogTurnResult?> TryAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (Said.Of(context).Tapped is not { Intent: Cards.Shared.CardCommand.Answer } tap)
        {
            return null;
        }

        var receipt = tap.Quote is { } quote ? await receipts.OfQuoteAsync(context.Shopper(), quote, cancellationToken) : null;
        var words = receipt is null ? DeedTexts.NoLongerOpen : DeedTexts.AlreadyDone.With(receipt.Number);
        await context.SendActivityAsync(Replies.Say(words, OrderTalkTexts.TapOrders, DeedTexts.TapHuman), cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete, receipt is null ? new Outcome.Refused() : new Outcome.Answered());
    }
}
