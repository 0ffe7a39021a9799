using System.Globalization;
using BotApp.Dialogs.Service;
using BotApp.Recognizers.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Knowledge;

/// <summary>Answers from the shop's knowledge, with its source; lets the customer choose when several answers fit; knows nothing, offers a person.</summary>
public sealed class KnowledgeDialog(KnowledgeDesk knowledge) : Dialog(nameof(KnowledgeDialog))
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        if (ReplyTo(knowledge.Ask(QuestionOf(dc.Context))) is not { } reply)
        {
            return await dc.ReplaceDialogAsync(nameof(OfferPersonDialog), cancellationToken: cancellationToken);
        }

        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(new Outcome.Answered(), cancellationToken);
    }

    private static KnowledgeQuestion QuestionOf(ITurnContext context)
    {
        var understood = context.Understood();
        return new KnowledgeQuestion(context.Activity.Text ?? "", CultureInfo.CurrentUICulture.Name)
        {
            Intent = understood.Intent,
            IntentScore = understood.Score,
            Channel = context.Activity.ChannelId,
        };
    }

    private static Activity? ReplyTo(KnowledgeAnswer answer) =>
        answer switch
        {
            KnowledgeAnswer.Found found => Replies.Say(WithSource(found), ServiceTexts.TapHuman),
            KnowledgeAnswer.Several several => Replies.Say(
                KnowledgeTexts.WhichOne,
                [.. several.Entries.Select(entry => entry.Title), ServiceTexts.TapHuman]
            ),
            _ => null,
        };

    private static string WithSource(KnowledgeAnswer.Found found) =>
        found.Entry.Source is { } source ? $"{found.Text}\n\n{KnowledgeTexts.Source.With(source)}" : found.Text;
}
