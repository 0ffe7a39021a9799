using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BotApp.Commerce.Policies.Files;

/// <summary>Values of a YAML file as JSON: plain words true, false, null and numbers are what they look like, anything quoted is text.</summary>
internal static class PolicyYaml
{
    /// <param name="textual">Whether text is wanted, so that <c>2026</c> stays a word.</param>
    public static JsonNode? ToJson(YamlNode node, bool textual) =>
        node switch
        {
            YamlSequenceNode list => new JsonArray([.. list.Select(item => ToJson(item, textual))]),
            YamlMappingNode map => Map(map, textual),
            YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value ?? "", textual),
            YamlScalarNode quoted => JsonValue.Create(quoted.Value),
            _ => null,
        };

    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    private static JsonObject Map(YamlMappingNode map, bool textual)
    {
        var json = new JsonObject();
        foreach (var (key, value) in map)
        {
            json[key.ToString()] = ToJson(value, textual);
        }

        return json;
    }

    private static JsonNode? Plain(string text, bool textual) =>
        text is "" or "~" or "null" ? null
        : textual ? JsonValue.Create(text)
        : text is "true" or "false" ? JsonValue.Create(text == "true")
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole)
        : decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? JsonValue.Create(number)
        : JsonValue.Create(text);
}
