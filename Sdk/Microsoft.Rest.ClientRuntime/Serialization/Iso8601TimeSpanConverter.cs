using System;
using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Writes spans of time as ISO 8601 durations (<c>PT30S</c>) and reads them back.</summary>
public class Iso8601TimeSpanConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(TimeSpan) || objectType == typeof(TimeSpan?);

    /// <inheritdoc/>
    /// <exception cref="JsonSerializationException">The text is no ISO 8601 duration.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(serializer);

        if (reader.TokenType == JsonToken.Null)
        {
            return objectType == typeof(TimeSpan) ? default(TimeSpan) : null;
        }

        var text = serializer.Deserialize<string>(reader);
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentNullException)
        {
            throw new JsonSerializationException($"'{text}' is no ISO 8601 duration.", e);
        }
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(serializer);

        if (value is TimeSpan span)
        {
            writer.WriteValue(XmlConvert.ToString(span));
        }
        else
        {
            writer.WriteNull();
        }
    }
}
