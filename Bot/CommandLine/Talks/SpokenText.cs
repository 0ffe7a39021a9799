using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.CommandLine.Talks;

/// <summary>Everything a customer can read in an activity: its text, the texts of its cards, the words to tap.</summary>
internal static class SpokenText
{
    /// <summary>Members of cards that are shown; the rest is layout and data.</summary>
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "text",
        "title",
        "subtitle",
        "value",
        "altText",
        "placeholder",
        "label",
    };

    public static string Of(Activity activity)
    {
        var text = new StringBuilder(activity.Type == ActivityTypes.Event ? activity.Name : activity.Text);
        foreach (var attachment in activity.Attachments ?? [])
        {
            AddCard(text, attachment.Content is null ? null : JToken.FromObject(attachment.Content));
        }

        foreach (var action in activity.SuggestedActions?.Actions ?? [])
        {
            text.Append('\n').Append(action.Title);
        }

        return text.ToString();
    }

    private static void AddCard(StringBuilder text, JToken? card)
    {
        var texts = (card as JContainer)?.DescendantsAndSelf().OfType<JProperty>() ?? [];
        foreach (var member in texts.Where(member => Shown.Contains(member.Name) && member.Value.Type == JTokenType.String))
        {
            text.Append('\n').Append(member.Value);
        }
    }
}
