using BotApp.Recognizers.Intents;
using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Dialogs.Service;

/// <summary>Where the bot cannot help: says so plainly, says what it can do, and offers a person.</summary>
public sealed class OfferPersonDialog(LastMatter last) : Dialog(nameof(OfferPersonDialog))
{
    /// <summary>After so many messages in a row that nobody understood, the person comes first.</summary>
    private const int MostMisses = 3;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var isUnknown = dc.Context.Understood().Intent == Intent.Other;
        if (isUnknown && dc.Context.WasHeardOut())
        {
            return await dc.EndDialogAsync(new Outcome.NotUnderstood(), cancellationToken);
        }

        var misses = isUnknown ? await last.MissAsync(dc.Context, cancellationToken) : 0;
        var text =
            misses >= MostMisses ? ServiceTexts.StillNotUnderstood
            : isUnknown ? ServiceTexts.NotUnderstood.Anew(misses - 1)
            : ServiceTexts.NotMine;
        var answer = Replies.Say(text, ServiceTexts.TapOrder, ServiceTexts.TapParcel, ServiceTexts.TapHuman);
        await dc.Context.SendActivityAsync(answer, cancellationToken);
        return await dc.EndDialogAsync(isUnknown ? new Outcome.NotUnderstood() : new Outcome.Refused(), cancellationToken);
    }
}
