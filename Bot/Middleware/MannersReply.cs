using System.Text;
using BotApp.Cards.Shared;
using BotApp.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotApp.Middleware;

/// <summary>A message as its channel shows it. What cannot be shown is said: cards by their lines, buttons by their titles; nothing is lost.</summary>
internal static class MannersReply
{
    public static void Make(Activity message, string? channel, string? conversationType)
    {
        var manners = Manners.Of(channel);
        if (!manners.ShowsCards || (manners.MostCharacters is { } most && LengthOf(message) > most))
        {
            SayCards(message);
        }
        else if (!manners.ShowsSvg)
        {
            message.Attachments = message.Attachments?.Select(PixelPictures.Of).ToList();
        }

        if (message.SuggestedActions?.Actions is { Count: > 0 } actions && !Manners.ShowsSuggestions(channel, actions.Count, conversationType))
        {
            SayActions(message, actions, channel);
        }
    }

    private static int LengthOf(Activity message) =>
        message.Attachments?.Sum(attachment => JsonConvert.SerializeObject(attachment.Content).Length) ?? 0;

    private static void SayCards(Activity message)
    {
        var read = message.Attachments?.Select(attachment => (Attachment: attachment, Words: PlainText.Of(attachment))).ToList() ?? [];
        var cards = read.Select(one => one.Words).OfType<CardWords>().ToList();
        if (cards.Count == 0)
        {
            return;
        }

        var buttons = cards.SelectMany(card => card.Buttons).Distinct(StringComparer.Ordinal).ToList();
        message.Attachments = [.. read.Where(one => one.Words is null).Select(one => one.Attachment)];
        message.Text = Joined([message.Text, .. cards.Select(card => card.Text), buttons.Count > 0 ? ReplyWords.Of(buttons) : null]);
    }

    /// <summary>Buttons of a card where the channel has those, words where not.</summary>
    private static void SayActions(Activity message, IList<CardAction> actions, string? channel)
    {
        message.SuggestedActions = null;
        if (Channel.SupportsCardActions(channel ?? "", actions.Count))
        {
            message.Attachments = [.. message.Attachments ?? [], new HeroCard(buttons: actions).ToAttachment()];
            return;
        }

        message.Text = Joined([message.Text, ReplyWords.Of(actions.Select(action => action.Title))]);
    }

    private static string Joined(IEnumerable<string?> parts) =>
        new StringBuilder().AppendJoin("\n\n", parts.Where(part => !string.IsNullOrWhiteSpace(part))).ToString();
}
