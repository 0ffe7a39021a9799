using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.SmallTalk;

/// <summary>Answers thanks and goodbyes, briefly.</summary>
public sealed class GoodbyeDialog() : Dialog(nameof(GoodbyeDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        await dc.Context.SendActivityAsync(Replies.Say(SmallTalkTexts.Goodbye), cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }
}
