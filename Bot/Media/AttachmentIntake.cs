using BotApp.Channels.DirectLine;
using BotApp.Dialogs;
using BotApp.Dialogs.Media;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotApp.Media;

/// <summary>Takes the files of one message: hears the recordings, looks at the pictures, and says what came of it.</summary>
internal sealed class AttachmentIntake(
    AttachmentFetcher fetcher,
    VoiceIntake voices,
    PictureIntake pictures,
    OpenTalk talk,
    IOptions<AttachmentOptions> options,
    TimeProvider time
)
{
    /// <summary>Recordings are gone afterwards.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="files">The attachments that are files.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<TakenFiles> TakeAsync(ITurnContext context, IReadOnlyList<Attachment> files, CancellationToken cancellationToken)
    {
        var intake = new Intake();
        try
        {
            await LookAsync(intake, context, files, cancellationToken);
        }
        finally
        {
            foreach (var file in files)
            {
                fetcher.DropRecording(file.ContentUrl);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return await FinishAsync(intake, context, cancellationToken);
    }

    private async Task LookAsync(Intake intake, ITurnContext context, IReadOnlyList<Attachment> files, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.Value.Patience, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        foreach (var file in files.Take(options.Value.MostFiles))
        {
            await TakeAsync(intake, context, file, end.Token);
        }

        if (files.Count > options.Value.MostFiles)
        {
            intake.Trouble(new AttachmentTrouble.TooMany(options.Value.MostFiles));
        }
    }

    private async Task TakeAsync(Intake intake, ITurnContext context, Attachment file, CancellationToken cancellationToken)
    {
        switch (await fetcher.FetchAsync(context, file.ContentUrl, cancellationToken))
        {
            case FetchedFile.Got got when MediaKind.Of(got.Bytes) is { } kind && kind.IsCalled(file.ContentType):
                await (
                    kind.IsPicture
                        ? pictures.LookAsync(intake, got.Bytes, cancellationToken)
                        : voices.HearAsync(intake, got.Bytes, kind, cancellationToken)
                );
                break;
            case FetchedFile.Got:
                intake.Trouble(new AttachmentTrouble.UnknownKind());
                break;
            case FetchedFile.TooLarge:
                intake.Trouble(new AttachmentTrouble.TooLarge(Intake.Megabytes(options.Value.Largest)));
                break;
            default:
                intake.Trouble(new AttachmentTrouble.NotFetched());
                break;
        }
    }

    private async Task<TakenFiles> FinishAsync(Intake intake, ITurnContext context, CancellationToken cancellationToken)
    {
        var words = string.Join(' ', [.. Written(context.Activity), .. intake.Heard]);
        var chosen = await pictures.ChooseAsync(intake, context.Shopper(), cancellationToken);
        // a picture that was sent to save typing a number is not evidence of anything
        var isOnlyNumber = words.Length == 0 && !await talk.IsUnderWayAsync(context, cancellationToken);
        var ids = await pictures.KeepAsync(
            intake,
            intake.Pictures.Where(picture => !isOnlyNumber || chosen is null || !picture.Numbers.Contains(chosen.Value.Number)),
            context.Shopper(),
            chosen is { IsOwn: true } own ? own.Number.Number : null,
            cancellationToken
        );
        return new TakenFiles(
            words,
            chosen?.Number,
            new ReceivedAttachments
            {
                Pictures = new ReceivedPictures(ids, chosen?.Number.Number),
                Heard = intake.Heard.Count > 0 ? string.Join(' ', intake.Heard) : null,
                IsUnread = intake.Pictures.Exists(picture => !picture.IsRead),
                Troubles = intake.Troubles,
            }
        );
    }

    private static IEnumerable<string> Written(Activity activity) => string.IsNullOrWhiteSpace(activity.Text) ? [] : [activity.Text.Trim()];
}
