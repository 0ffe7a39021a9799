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
    /// <summary>
    /// Teams has refused messages between 40 KB, its earlier limit, and 100 KB, the one it documents now, and counts two bytes a character; no card of ours is near.
    /// </summary>
    private const int MostCharacters = 20_000;

    public static void Make(Activity message, string? channel, string? conversationType)
    {
        var manners = Manners.Of(channel);
        if (!manners.ShowsCards || (!manners.TakesEvents && IsTooLong(message)))
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

    private static bool IsTooLong(Activity message) =>
        message.Attachments?.Sum(attachment => JsonConvert.SerializeObject(attachment.Content).Length) > MostCharacters;

    private static void SayCards(Activity message)
    {
        var cards = message.Attachments?.Select(PlainText.Of).OfType<CardWords>().ToList() ?? [];
        if (cards.Count == 0)
        {
            return;
        }

        var buttons = cards.SelectMany(card => card.Buttons).Distinct(StringComparer.Ordinal).ToList();
        message.Attachments = [.. message.Attachments!.Where(attachment => PlainText.Of(attachment) is null)];
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
