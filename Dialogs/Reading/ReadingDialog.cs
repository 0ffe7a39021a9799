using BotApp.Dialogs.Service;
using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Reading;

/// <summary>Switches large type on or off and says so; a question that was open is asked again.</summary>
public sealed class ReadingDialog(LargeType type) : Dialog(nameof(ReadingDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var larger = dc.Context.Understood().Command == Command.LargeType;
        await type.SwitchAsync(dc.Context, larger, cancellationToken);
        var isTalking = dc.Stack.Count > 1;
        var reply = Replies.Say(
            larger ? ReadingTexts.Larger : ReadingTexts.Usual,
            isTalking ? [] : [ServiceTexts.TapOrder, ServiceTexts.TapHuman]
        );
        LargeType.Tell(reply, dc.Context.Activity.ChannelId, larger);
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }
}
