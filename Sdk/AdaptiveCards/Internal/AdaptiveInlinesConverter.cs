using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads the parts of a rich text block: plain strings and text runs.</summary>
internal sealed class AdaptiveInlinesConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(List<AdaptiveInline>);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        JsonTokens.TakeList(reader).Where(part => part.Type != JTokenType.Null).Select(part => Read(part, serializer)).ToList();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveInline Read(JToken part, JsonSerializer serializer)
    {
        if (part is not JObject json)
        {
            return new AdaptiveTextRun(part.ToString());
        }

        if (JsonTokens.Text(json, "type") != AdaptiveTextRun.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveTextRun.TypeName}'");
        }

        var run = new AdaptiveTextRun();
        using var properties = json.CreateReader();
        serializer.Populate(properties, run);
        return run;
    }
}
