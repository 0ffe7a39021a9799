using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes the targets of a toggle-visibility action: a plain id, or an object when a visibility is given.</summary>
public class ToggleElementsConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(List<AdaptiveTargetElement>);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        JsonTokens.TakeList(reader).Where(target => target.Type != JTokenType.Null).Select(target => Read(target, serializer)).ToList();

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in (List<AdaptiveTargetElement>)value)
        {
            serializer.Serialize(
                writer,
                target.IsVisible is null && target.Unknown is not { Count: > 0 } ? (object)target.ElementId : target
            );
        }

        writer.WriteEndArray();
    }

    private static AdaptiveTargetElement Read(JToken target, JsonSerializer serializer)
    {
        if (target is not JObject json)
        {
            return new AdaptiveTargetElement(target.ToString());
        }

        var read = new AdaptiveTargetElement();
        using var properties = json.CreateReader();
        serializer.Populate(properties, read);
        return read;
    }
}
