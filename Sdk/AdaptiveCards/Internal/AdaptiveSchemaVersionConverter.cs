using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads and writes schema versions as text.</summary>
internal sealed class AdaptiveSchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader,
        Type objectType,
        AdaptiveSchemaVersion existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    )
    {
        var text = Convert.ToString(reader.Value, System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            return string.IsNullOrEmpty(text) ? null : new AdaptiveSchemaVersion(text);
        }
        catch (ArgumentException problem)
        {
            throw new AdaptiveSerializationException(problem.Message, problem);
        }
    }

    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());
}
