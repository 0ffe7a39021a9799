using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Cards.Shared;

/// <summary>A card with every text one size larger and in full contrast; facts, which have no size, become lines of text. The card given is left as it is.</summary>
public static class LargePrint
{
    private static readonly Dictionary<string, string> Next = new(StringComparer.OrdinalIgnoreCase)
    {
        ["small"] = "default",
        ["default"] = "medium",
        ["medium"] = "large",
        ["large"] = "extraLarge",
        ["extraLarge"] = "extraLarge",
    };

    /// <summary>Attachments that are no Adaptive Cards are given back unchanged.</summary>
    public static Attachment Of(Attachment attachment) =>
        CardJson.Of(attachment) is { } card ? CardJson.With(attachment, Larger(card)) : attachment;

    private static JObject Larger(JObject card)
    {
        foreach (var element in card.Descendants().OfType<JObject>().ToList())
        {
            switch ((string?)element["type"])
            {
                case "TextBlock" or "TextRun":
                    Grow(element);
                    break;
                case "FactSet":
                    element.Replace(LinesOf(element));
                    break;
            }
        }

        return card;
    }

    private static void Grow(JObject text)
    {
        text["size"] = Next.GetValueOrDefault((string?)text["size"] ?? "default", "medium");
        text.Remove("isSubtle");
    }

    private static JObject LinesOf(JObject facts) =>
        new()
        {
            ["type"] = "Container",
            ["spacing"] = facts["spacing"] ?? "default",
            ["separator"] = facts["separator"] ?? false,
            ["items"] = new JArray((facts["facts"] ?? new JArray()).Select(LineOf)),
        };

    /// <summary>Runs of text are shown as they stand: the stars of a masked name are no emphasis there.</summary>
    private static JObject LineOf(JToken fact) =>
        new()
        {
            ["type"] = "RichTextBlock",
            ["inlines"] = new JArray(Run($"{fact["title"]}  ", "bolder"), Run($"{fact["value"]}", "default")),
        };

    private static JObject Run(string text, string weight) =>
        new()
        {
            ["type"] = "TextRun",
            ["text"] = text,
            ["size"] = "medium",
            ["weight"] = weight,
        };
}
