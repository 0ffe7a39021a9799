using System.Text.Json.Nodes;

namespace BotApp.Tests.TestKit;

/// <summary>
/// What channels document of themselves, written down apart from the program: cards up to version 1.5 everywhere, with submitting, folding and linking buttons
/// alone and a word for each picture; for Teams no events, 80 KB a message with two bytes a character, no SVG, three suggested actions, six buttons on a hero card.
/// </summary>
internal static class ChannelLimits
{
    private const int TeamsBytes = 80 * 1024;
    private static readonly string[] Buttons = ["Action.Submit", "Action.ToggleVisibility", "Action.OpenUrl"];
    private static readonly string[] Elements = ["TextBlock", "Image", "Container", "ColumnSet", "Column", "FactSet", "ActionSet"];

    public static IEnumerable<string> FaultsOf(string channel, JsonNode activity) =>
        channel == "msteams" ? [.. OfCards(activity), .. OfTeams(activity)] : OfCards(activity);

    private static IEnumerable<string> OfCards(JsonNode activity)
    {
        foreach (var card in Contents(activity, "application/vnd.microsoft.card.adaptive"))
        {
            var version = Version.Parse((string)card["version"]!);
            if (version > new Version(1, 5))
            {
                yield return $"a card of version {version}";
            }

            foreach (var part in Parts(card["body"]).Concat(Parts(card["actions"])))
            {
                var type = (string?)part["type"];
                if (type is not null && !Elements.Contains(type) && !Buttons.Contains(type))
                {
                    yield return $"a card with a part {type}";
                }

                if (type == "Image" && string.IsNullOrEmpty((string?)part["altText"]))
                {
                    yield return "a picture without words";
                }
            }
        }
    }

    private static IEnumerable<string> OfTeams(JsonNode activity)
    {
        var json = activity.ToJsonString();
        if ((string?)activity["type"] == "event")
        {
            yield return "an event";
        }

        if (System.Text.Encoding.Unicode.GetByteCount(json) is > TeamsBytes and var bytes)
        {
            yield return $"a message of {bytes} bytes";
        }

        if (json.Contains(".svg", StringComparison.OrdinalIgnoreCase) || json.Contains("image/svg", StringComparison.OrdinalIgnoreCase))
        {
            yield return "an SVG picture";
        }

        if ((activity["suggestedActions"]?["actions"] as JsonArray)?.Count > 3)
        {
            yield return "more than three suggested actions";
        }

        if (Contents(activity, "application/vnd.microsoft.card.hero").Any(card => (card["buttons"] as JsonArray)?.Count > 6))
        {
            yield return "a hero card of more than six buttons";
        }
    }

    private static IEnumerable<JsonNode> Contents(JsonNode activity, string contentType) =>
        (activity["attachments"] as JsonArray ?? [])
            .Where(one => (string?)one!["contentType"] == contentType)
            .Select(one => one!["content"]!);

    private static IEnumerable<JsonObject> Parts(JsonNode? node) =>
        node switch
        {
            JsonArray array => array.SelectMany(Parts),
            JsonObject one => one.SelectMany(member => member.Key == "data" ? [] : Parts(member.Value)).Prepend(one),
            _ => [],
        };
}
