using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a colour and leaves out what is none.</summary>
public class HashColorConverter : JsonConverter
{
    /// <summary>What was noticed when this converter was used without <see cref="AdaptiveCard.FromJson"/>; the first hundred only.</summary>
    public List<AdaptiveWarning> Warnings { get; set; } = [];

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(string);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var color = reader.TokenType == JsonToken.String ? (string)reader.Value : null;
        if (color is null || ColorUtil.IsValidColor(color))
        {
            return color;
        }

        CardReading
            .Of(serializer, Warnings)
            .Warn(
                $"The Value \"{color}\" for field \"{reader.Path[(reader.Path.LastIndexOf('.') + 1)..]}\" was not specified as a proper color in the format (#AARRGGBB) or (#RRGGBB), it will be ignored."
            );
        return null;
    }

    /// <summary>Colours write themselves.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();
}
