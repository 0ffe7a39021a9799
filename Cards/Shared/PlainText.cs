using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Cards.Shared;

/// <summary>What a card says, line by line, for a channel that shows none; pictures speak by their alternative text, folded parts stand open.</summary>
public static class PlainText
{
    /// <summary>Null for attachments that are no Adaptive Cards.</summary>
    public static CardWords? Of(Attachment attachment) =>
        CardJson.Of(attachment) is { } card ? new CardWords(Lines(card["body"]), [.. TitlesOf(card)]) : null;

    private static string Lines(JToken? body)
    {
        var lines = new List<string>();
        Add(lines, body);
        return new StringBuilder().AppendJoin("\n\n", lines.Where(line => line.Length > 0)).ToString();
    }

    private static void Add(List<string> lines, JToken? part)
    {
        switch (part)
        {
            case JArray parts:
                parts.ToList().ForEach(child => Add(lines, child));
                break;
            case JObject element:
                AddElement(lines, element);
                break;
        }
    }

    private static void AddElement(List<string> lines, JObject element)
    {
        switch ((string?)element["type"])
        {
            case "TextBlock":
                lines.Add((string?)element["text"] ?? "");
                break;
            case "RichTextBlock":
                lines.Add(string.Concat((element["inlines"] ?? new JArray()).Select(Inline)));
                break;
            case "FactSet":
                lines.AddRange((element["facts"] ?? new JArray()).Select(fact => Row((string?)fact["title"], (string?)fact["value"])));
                break;
            case "ColumnSet":
                lines.Add(Row([.. (element["columns"] ?? new JArray()).Select(column => Lines(column["items"]).Replace("\n\n", " ", StringComparison.Ordinal))]));
                break;
            case "Image":
                break;
            default:
                Add(lines, element["items"] ?? element["body"]);
                break;
        }
    }

    private static string Inline(JToken run) => run.Type == JTokenType.String ? (string)run! : (string?)run["text"] ?? "";

    private static string Row(params string?[] cells) => string.Join("  ", cells.Where(cell => !string.IsNullOrWhiteSpace(cell)));

    private static IEnumerable<string> TitlesOf(JObject card) =>
        card.Descendants()
            .OfType<JObject>()
            .Where(action => (string?)action["type"] == "Action.Submit")
            .Select(action => (string?)action["title"])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
}

/// <summary>A card in words.</summary>
/// <param name="Text">Its lines; Markdown.</param>
/// <param name="Buttons">What its buttons say, each once.</param>
public sealed record CardWords(string Text, IReadOnlyList<string> Buttons);
