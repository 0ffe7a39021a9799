using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Finds what stands in one JSON text of a card and not in another, apart from defaults and short forms.</summary>
internal static class CardLosses
{
    private static readonly HashSet<string> Defaults = new(StringComparer.OrdinalIgnoreCase)
    {
        "horizontalAlignment=left",
        "verticalContentAlignment=top",
        "horizontalCellContentAlignment=left",
        "verticalCellContentAlignment=top",
        "spacing=default",
        "size=default",
        "size=auto",
        "imageSize=auto",
        "color=default",
        "fontType=default",
        "fillMode=cover",
        "style=text",
        "style=compact",
        "associatedInputs=auto",
        "valueOn=true",
        "valueOff=false",
        "isVisible=true",
        "isEnabled=true",
        "isSubtle=false",
        "wrap=false",
        "separator=false",
        "underline=false",
        "isMultiSelect=false",
        "firstRowAsHeaders=false",
        "body=[]",
        "actions=[]",
    };

    public static IEnumerable<Loss> Of(JToken before, JToken after) =>
        (before, after) switch
        {
            (JObject one, JObject other) => one.Properties().SelectMany(property => OfProperty(property, other)),
            (JArray one, JArray other) when one.Count == other.Count => one.SelectMany((item, place) => Of(item, other[place])),
            (JValue one, JValue other) when IsSame(one, other) => [],
            _ when IsShortForm(before, after) || IsShortForm(after, before) => [],
            _ => [new Loss(before.Path, before.ToString())],
        };

    private static IEnumerable<Loss> OfProperty(JProperty property, JObject after) =>
        after.TryGetValue(property.Name, StringComparison.OrdinalIgnoreCase, out var kept) ? Of(property.Value, kept)
        : property.Name == "$schema" || Defaults.Contains($"{property.Name}={property.Value}") ? []
        : [new Loss(property.Path, property.Value.ToString())];

    private static bool IsSame(JValue one, JValue other) =>
        string.Equals(one.ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A text run, the target of a toggle, or a background image, written as a plain string.</summary>
    private static bool IsShortForm(JToken word, JToken described) =>
        word is JValue && new[] { "text", "elementId", "url" }.Any(name => JToken.DeepEquals(described.SelectToken(name), word));

    public sealed record Loss(string Path, string Value)
    {
        /// <summary>Whether a warning says that the value means nothing; of a size it quotes the unit alone.</summary>
        public bool IsMeantBy(string warning) =>
            warning.Contains($"\"{Value}\"", StringComparison.Ordinal)
            || (Value.Length > 2 && warning.Contains($"\"{Value[^2..]}\" was not specified as a proper unit", StringComparison.Ordinal));
    }
}
