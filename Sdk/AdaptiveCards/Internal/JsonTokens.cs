using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Takes values out of a reader. A tree that is already there is handed on, not copied.</summary>
internal static class JsonTokens
{
    /// <summary>The object the reader stands on; the reader is left on its end.</summary>
    /// <exception cref="JsonReaderException">There is something else.</exception>
    public static JObject TakeObject(JsonReader reader)
    {
        if (reader is not JTokenReader { CurrentToken: JObject present })
        {
            return JObject.Load(reader);
        }

        reader.Skip();
        return present;
    }

    /// <summary>The value the reader stands on, of any kind; the reader is left on its end.</summary>
    public static JToken Take(JsonReader reader)
    {
        if (reader is not JTokenReader { CurrentToken: { } present })
        {
            return JToken.Load(reader);
        }

        reader.Skip();
        return present;
    }

    /// <summary>The list the reader stands on; empty for null. The reader is left on its end.</summary>
    /// <exception cref="AdaptiveSerializationException">There is something else.</exception>
    public static JArray TakeList(JsonReader reader) =>
        Take(reader) switch
        {
            JArray list => list,
            JValue { Type: JTokenType.Null } => [],
            var other => throw new AdaptiveSerializationException($"'{reader.Path}' must be a list, not {other.Type}"),
        };

    /// <summary>A property that is text; null when it is missing or null. Numbers and the like are taken as text.</summary>
    public static string Text(JObject owner, string name) => (owner[name] as JValue)?.Value<string>();
}
