using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Deeds;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs;

/// <summary>
/// A yes whose moment has gone, tapped on an old card or typed once more right after it was done: it is told the number of the first. Any other stale tap hears
/// that it no longer holds.
/// </summary>
public sealed class StaleButtons(ReceiptDesk receipts, ConversationState conversation)
{
    private readonly IStatePropertyAccessor<Last> memory = conversation.CreateProperty<Last>(nameof(StaleButtons));

    /// <summary>Notes how a turn ended: what was just done is what a yes in the next message repeats.</summary>
    public async Task NoteAsync(ITurnContext context, DialogTurnResult result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(result);
        var last = await memory.GetAsync(context, () => new Last(), cancellationToken);
        var done = (result.Result as Outcome.Done)?.Receipt ?? (result.Result is Outcome.Repeated ? last.Receipt : null);
        if (done != last.Receipt)
        {
            await memory.SetAsync(context, new Last { Receipt = done }, cancellationToken);
        }
    }

    /// <summary>The result when the message answers nothing that is open; null when it is no such answer.</summary>
    public async Task<DialogTurnResult?> TryAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var said = Said.Of(context);
        return said.Tapped is { Intent: Cards.Shared.CardCommand.Answer } tap ? await OfTapAsync(context, tap.Quote, cancellationToken)
            : said is { Tapped: null, Understood.Agreement: Agreement.Yes } ? await OfWordAsync(context, cancellationToken)
            : null;
    }

    private async Task<DialogTurnResult> OfTapAsync(ITurnContext context, string? quote, CancellationToken cancellationToken)
    {
        var receipt = quote is not null ? await receipts.OfQuoteAsync(context.Shopper(), quote, cancellationToken) : null;
        return await SayAsync(context, receipt?.Number, cancellationToken);
    }

    private async Task<DialogTurnResult?> OfWordAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await memory.GetAsync(context, () => new Last(), cancellationToken) is { Receipt: { } number }
            ? await SayAsync(context, number, cancellationToken)
            : null;

    private static async Task<DialogTurnResult> SayAsync(ITurnContext context, string? receipt, CancellationToken cancellationToken)
    {
        var words = receipt is null ? DeedTexts.NoLongerOpen : DeedTexts.AlreadyDone.With(receipt);
        await context.SendActivityAsync(Replies.Say(words, OrderTalkTexts.TapOrders, DeedTexts.TapHuman), cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete, receipt is null ? new Outcome.Refused() : new Outcome.Repeated());
    }

    public sealed record Last
    {
        /// <summary>The number given in the turn before; null when nothing was done in it.</summary>
        public string? Receipt { get; init; }
    }
}
