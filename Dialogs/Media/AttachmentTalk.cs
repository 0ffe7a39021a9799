using System.Globalization;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Media;

/// <summary>Tells the customer what became of the files of a message, before anything else is said.</summary>
public static class AttachmentTalk
{
    /// <summary>
    /// Says it in one message. True when nothing is left to talk about: there were only files and no words came of them. Where no conversation waits the
    /// message says how to go on as well; one that waits for an answer still does, and gets pictures as one.
    /// </summary>
    /// <param name="context">The turn, after the station that looked at the files.</param>
    /// <param name="isUnderWay">Whether a conversation waits for an answer.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static async Task<bool> HasTheLastWordAsync(ITurnContext context, bool isUnderWay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.TurnState.Get<ReceivedAttachments>() is not { } received)
        {
            return false;
        }

        var hasWords = !string.IsNullOrWhiteSpace(context.Activity.Text) || context.Activity.Value is not null;
        var isLast = !hasWords && (!isUnderWay || received.Pictures.EvidenceIds.Count == 0);
        string[] sentences = [.. Sentences(received, isLast)];
        if (sentences.Length > 0)
        {
            var text = string.Join(AttachmentTexts.Between, sentences);
            await context.SendActivityAsync(Replies.Say(text, isLast && !isUnderWay ? Offers(received) : []), cancellationToken);
        }

        return isLast;
    }

    private static IEnumerable<string> Sentences(ReceivedAttachments received, bool isLast)
    {
        if (received.Heard is { } heard)
        {
            yield return AttachmentTexts.Heard.With(heard);
        }

        if (received.Pictures.Number is { } number)
        {
            yield return AttachmentTexts.NumberSeen.With(number);
        }

        if (received.Pictures.EvidenceIds.Count > 0)
        {
            yield return AttachmentTexts.PictureKept;
        }

        if (received is { IsUnread: true, Pictures.Number: null })
        {
            yield return AttachmentTexts.Unread;
        }

        foreach (var trouble in received.Troubles)
        {
            yield return Say(trouble);
        }

        if (isLast && received.Pictures.EvidenceIds.Count > 0)
        {
            yield return AttachmentTexts.WhatNext;
        }
    }

    private static string Say(AttachmentTrouble trouble) =>
        trouble switch
        {
            AttachmentTrouble.VoiceOff => AttachmentTexts.VoiceOff,
            AttachmentTrouble.VoiceUnclear => AttachmentTexts.VoiceUnclear,
            AttachmentTrouble.VoiceFailed => AttachmentTexts.VoiceFailed,
            AttachmentTrouble.TooLarge(var most) => AttachmentTexts.TooLarge.With(most),
            AttachmentTrouble.TooManyPixels => AttachmentTexts.TooManyPixels,
            AttachmentTrouble.TooMany(var most) => AttachmentTexts.TooMany.With(most),
            AttachmentTrouble.NotFetched => AttachmentTexts.NotFetched,
            AttachmentTrouble.Guest => AttachmentTexts.Guest,
            AttachmentTrouble.NotKept(var says) => says.In(CultureInfo.CurrentUICulture),
            _ => AttachmentTexts.UnknownKind,
        };

    /// <summary>Words to tap: what pictures are sent for, else what most customers ask.</summary>
    private static string[] Offers(ReceivedAttachments received) =>
        received.Pictures.EvidenceIds.Count > 0 || received.IsUnread
            ? [AttachmentTexts.TapReturn, AttachmentTexts.TapQuality, AttachmentTexts.TapParcel, AttachmentTexts.TapHuman]
            : [AttachmentTexts.TapOrder, AttachmentTexts.TapTrack, AttachmentTexts.TapHuman];
}
