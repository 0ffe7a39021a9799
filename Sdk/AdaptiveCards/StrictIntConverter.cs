using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads whole numbers from numbers only, never from text.</summary>
public class StrictIntConverter : JsonConverter
{
    private static readonly JsonSerializer Plain = new();

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType.IsIntegerType();

    /// <inheritdoc/>
    /// <exception cref="JsonSerializationException">There is something other than a number.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType is JsonToken.Integer or JsonToken.Float or JsonToken.Null
            ? Plain.Deserialize(reader, objectType)
            : throw new JsonSerializationException($"Token \"{reader.Value}\" of type {reader.TokenType} was not a JSON integer");

    /// <summary>Numbers write themselves.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();
}
