using System.Globalization;
using BotApp.Dialogs.Media;
using BotApp.Media;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Middleware;

/// <summary>Makes words of what customers send instead of them: a voice message reads as if it had been typed, and so does a number in a picture.</summary>
internal sealed class AttachmentsMiddleware(AttachmentIntake intake, TurnLanguage language) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var files = FilesOf(turnContext.Activity);
        if (files.Count > 0)
        {
            var taken = await intake.TakeAsync(turnContext, files, cancellationToken);
            turnContext.TurnState.Set(taken.Received);
            turnContext.Activity.Text = taken.Words;
            CultureInfo.CurrentUICulture = await language.OfAsync(turnContext, cancellationToken);
            turnContext.Activity.Text = taken.Number is { } number
                ? AttachmentWords.Of(taken.Words, number.Number, number.IsWaybill)
                : taken.Words;
        }

        await next(cancellationToken);
    }

    /// <summary>Cards, and the copy of the text some channels send as HTML, are no files.</summary>
    private static List<Attachment> FilesOf(Activity activity) =>
        activity.Type == ActivityTypes.Message
            ? [.. (activity.Attachments ?? []).Where(attachment => !string.IsNullOrEmpty(attachment.ContentUrl))]
            : [];
}
