using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Reads and writes enums as words with a small first letter; a word that means nothing leaves the default, with a warning.</summary>
internal sealed class DefaultEnumConverter<TEnum> : StringEnumConverter
    where TEnum : struct
{
    public DefaultEnumConverter()
        : base(typeof(CamelCaseNamingStrategy)) { }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return default(TEnum);
        }

        if (EnumWords<TEnum>.TryRead(reader, out var value, out var word))
        {
            return value;
        }

        CardReading
            .Of(serializer, ownWarnings: null)
            .Warn(
                $"Value \"{word}\" could not be converted to \"{typeof(TEnum)}\", using the default value of \"{default(TEnum)}\" instead.",
                EnumWords<TEnum>.UnknownWord
            );
        return default(TEnum);
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        writer.WriteValue(EnumWords<TEnum>.Write(value, NamingStrategy));
}
