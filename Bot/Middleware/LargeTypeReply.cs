using BotApp.Cards.Shared;
using BotApp.Dialogs.Reading;
using Microsoft.Bot.Schema;

namespace BotApp.Middleware;

/// <summary>A message as someone reads it who sees badly: a sentence a line, larger cards one below the other, what can be answered in the text, two buttons.</summary>
internal static class LargeTypeReply
{
    private const int MostButtons = 2;

    /// <param name="channel">Where it is shown; the page is told to grow its own letters.</param>
    public static void Make(Activity message, string? channel)
    {
        var words = message.SuggestedActions?.Actions?.Select(action => action.Title ?? action.Text).OfType<string>().ToList() ?? [];
        var plain = message.Text;
        message.Text = TextOf(plain, words);
        message.Speak = message.Speak == plain ? message.Text : message.Speak;
        message.Attachments = message.Attachments?.Select(LargePrint.Of).ToList();
        message.AttachmentLayout = message.Attachments is null ? message.AttachmentLayout : AttachmentLayoutTypes.List;
        KeepTwo(message.SuggestedActions);
        LargeType.Tell(message, channel, on: true);
    }

    private static string? TextOf(string? text, List<string> words) =>
        string.IsNullOrWhiteSpace(text) ? text
        : words.Count == 0 ? ShortSentences.Of(text)
        : $"{ShortSentences.Of(text)}\n\n{ReplyWords.Of(words)}";

    /// <summary>The first, which is the likeliest, and the last, which is a person.</summary>
    private static void KeepTwo(SuggestedActions? offered)
    {
        if (offered?.Actions is { Count: > MostButtons } actions)
        {
            offered.Actions = [actions[0], actions[^1]];
        }
    }
}
