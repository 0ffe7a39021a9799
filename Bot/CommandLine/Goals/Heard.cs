using BotApp.Cards.Shared;
using BotApp.CommandLine.Talks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.CommandLine.Goals;

/// <summary>What a customer makes of the bot's answers to one message: the words, what can be tapped, the quote that waits for a yes, whether a person was called.</summary>
internal sealed record Heard(string Text, string LastText, IReadOnlyList<Tap> Taps, string? Quote, bool CallsPerson)
{
    public static Heard Of(IReadOnlyList<Activity> answers)
    {
        var texts = answers.Select(SpokenText.Of).ToList();
        var taps = answers.SelectMany(TapsOf).ToList();
        return new Heard(
            string.Join('\n', texts),
            texts.LastOrDefault() ?? "",
            taps,
            taps.LastOrDefault(tap => tap.Command?.Quote is not null)?.Command!.Quote,
            answers.Any(answer => answer.Type == ActivityTypes.Event && answer.Name == HandoffEventNames.InitiateHandoff)
        );
    }

    private static IEnumerable<Tap> TapsOf(Activity answer) =>
        (answer.Attachments ?? [])
            .Where(attachment => attachment.Content is not null)
            .SelectMany(attachment => SubmitsOf(JToken.FromObject(attachment.Content)))
            .Concat((answer.SuggestedActions?.Actions ?? []).Select(action => new Tap(action.Title, Command: null)));

    private static IEnumerable<Tap> SubmitsOf(JToken card) =>
        (card as JContainer)?
            .DescendantsAndSelf()
            .OfType<JObject>()
            .Where(part => (string?)part["type"] == "Action.Submit")
            .Select(part => new Tap(TitleOf(part), CardCommand.Read(part["data"]))) ?? [];

    /// <summary>A row that is tapped as a whole is called by its words.</summary>
    private static string TitleOf(JObject action) =>
        (string?)action["title"] is { Length: > 0 } title
            ? title
            : string.Join(' ', (action.Parent?.Parent as JObject)?.Descendants().OfType<JProperty>().Where(member => member.Name == "text").Select(member => (string?)member.Value) ?? []);
}

/// <summary>Something to tap: what it says and what it sends; null: its words.</summary>
internal sealed record Tap(string Title, CardCommand? Command);
