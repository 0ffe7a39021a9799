using BotApp.Cards.Welcome;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Welcome;

/// <summary>Greets: says that an AI is speaking, what it can do, that a person is one word away, and what the customer likely came for.</summary>
public sealed class WelcomeDialog(LikelyMatters likely) : Dialog(nameof(WelcomeDialog))
{
    /// <summary>The first word of a conversation, before the customer has written anything.</summary>
    public async Task SayAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var matters = await likely.OfAsync(context.Shopper(), cancellationToken);
        var card = matters.Count == 0 ? null : LikelyMattersCard.For(matters);
        await context.SendActivityAsync(
            Replies.Say(WelcomeTexts.Welcome, card, WelcomeTexts.TapOrder, WelcomeTexts.TapParcel, WelcomeTexts.TapHuman),
            cancellationToken
        );
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        await SayAsync(dc.Context, cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }
}
