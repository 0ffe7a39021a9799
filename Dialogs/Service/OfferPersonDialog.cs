using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Service;

/// <summary>Where the bot cannot help: says so plainly, says what it can do, and offers a person.</summary>
public sealed class OfferPersonDialog() : Dialog(nameof(OfferPersonDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var isUnknown = dc.Context.Understood().Intent == Intent.Other;
        var text = isUnknown ? ServiceTexts.NotUnderstood : ServiceTexts.NotMine;
        var answer = Replies.Say(text, ServiceTexts.TapOrder, ServiceTexts.TapParcel, ServiceTexts.TapHuman);
        await dc.Context.SendActivityAsync(answer, cancellationToken);
        return await dc.EndDialogAsync(isUnknown ? new Outcome.NotUnderstood() : new Outcome.Refused(), cancellationToken);
    }
}
