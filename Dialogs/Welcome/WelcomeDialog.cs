using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Welcome;

/// <summary>Greets: says that an AI is speaking, what it can do, and that a person is one word away.</summary>
public sealed class WelcomeDialog() : Dialog(nameof(WelcomeDialog))
{
    /// <summary>The first word of a conversation, before the customer has written anything.</summary>
    public static Task SayAsync(ITurnContext context, CancellationToken cancellationToken) =>
        context.SendActivityAsync(
            Replies.Say(WelcomeTexts.Welcome, WelcomeTexts.TapOrder, WelcomeTexts.TapParcel, WelcomeTexts.TapHuman),
            cancellationToken
        );

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        await SayAsync(dc.Context, cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }
}
