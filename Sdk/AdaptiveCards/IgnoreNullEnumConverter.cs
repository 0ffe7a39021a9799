using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Reads and writes enums as words; a word that means nothing, with a warning, and null leave null.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public class IgnoreNullEnumConverter<TEnum> : StringEnumConverter
    where TEnum : struct
{
    /// <summary>A converter that writes the names as they are.</summary>
    public IgnoreNullEnumConverter() { }

    /// <summary>A converter.</summary>
    /// <param name="camelCase">Whether names are written with a small first letter.</param>
    public IgnoreNullEnumConverter(bool camelCase)
    {
        NamingStrategy = camelCase ? new CamelCaseNamingStrategy() : null;
    }

    /// <summary>What was noticed when this converter was used without <see cref="AdaptiveCard.FromJson"/>; the first hundred only.</summary>
    public List<AdaptiveWarning> Warnings { get; set; } = [];

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        if (EnumWords<TEnum>.TryRead(reader, out var value, out var word))
        {
            return value;
        }

        CardReading
            .Of(serializer, Warnings)
            .Warn($"Value \"{word}\" could not be converted to \"{typeof(TEnum)}\", using null instead.", EnumWords<TEnum>.UnknownWord);
        return null;
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            writer.WriteValue(EnumWords<TEnum>.Write(value, NamingStrategy));
        }
    }
}
