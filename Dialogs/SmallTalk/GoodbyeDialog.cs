using BotApp.Dialogs.Rating;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.SmallTalk;

/// <summary>Answers thanks and goodbyes, briefly; the first time it asks how the talk was.</summary>
public sealed class GoodbyeDialog(ConversationState conversation) : Dialog(nameof(GoodbyeDialog))
{
    private readonly IStatePropertyAccessor<bool> wasAsked = conversation.CreateProperty<bool>("rated");

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        await dc.Context.SendActivityAsync(Replies.Say(SmallTalkTexts.Goodbye), cancellationToken);
        if (dc.Stack.Count > 1 || await wasAsked.GetAsync(dc.Context, () => false, cancellationToken))
        {
            return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
        }

        await wasAsked.SetAsync(dc.Context, true, cancellationToken);
        return await dc.ReplaceDialogAsync(nameof(RatingDialog), cancellationToken: cancellationToken);
    }
}
