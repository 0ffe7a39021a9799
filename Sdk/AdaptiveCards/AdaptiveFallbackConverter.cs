using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes fallbacks: "drop", or an element.</summary>
public class AdaptiveFallbackConverter : AdaptiveTypedBaseElementConverter
{
    /// <summary>Whether this thread is reading a fallback.</summary>
    [ThreadStatic]
    public static bool IsInFallback;

    /// <summary>What was noticed when this converter was used without <see cref="AdaptiveCard.FromJson"/>; the first hundred only.</summary>
    public List<AdaptiveWarning> Warnings { get; set; } = [];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(AdaptiveFallbackElement);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null
            ? null
            : Parse(JsonTokens.Take(reader), serializer, CardReading.Of(serializer, Warnings), owner: null);

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var fallback = (AdaptiveFallbackElement)value;
        switch (fallback.Type)
        {
            case AdaptiveFallbackElement.AdaptiveFallbackType.Drop:
                writer.WriteValue(AdaptiveFallbackElement.drop);
                break;
            case AdaptiveFallbackElement.AdaptiveFallbackType.Content:
                serializer.Serialize(writer, fallback.Content);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }

    /// <summary>Reads the fallback of an element.</summary>
    /// <param name="fallbackJSON">"drop", or an element.</param>
    /// <param name="serializer">Fills the properties.</param>
    /// <param name="objectId">The id of the element whose fallback it is.</param>
    /// <param name="internalId">Its internal id.</param>
    /// <returns>The fallback.</returns>
    /// <exception cref="AdaptiveSerializationException">It is neither, or the element cannot be read.</exception>
    public AdaptiveFallbackElement ParseFallback(
        JToken fallbackJSON,
        JsonSerializer serializer,
        string objectId,
        AdaptiveInternalID internalId
    ) => Parse(fallbackJSON, serializer, CardReading.Of(serializer, Warnings, ParseContext), internalId);

    private static AdaptiveFallbackElement Parse(JToken json, JsonSerializer serializer, CardReading reading, AdaptiveInternalID owner) =>
        json switch
        {
            JObject content => new AdaptiveFallbackElement(ReadContent(content, serializer, reading, owner)),
            JValue { Type: JTokenType.String } word when (string)word == AdaptiveFallbackElement.drop => new AdaptiveFallbackElement(
                AdaptiveFallbackElement.AdaptiveFallbackType.Drop
            ),
            JValue { Type: JTokenType.String } => throw new AdaptiveSerializationException(
                "The only valid string value for the fallback property is 'drop'."
            ),
            _ => throw new AdaptiveSerializationException("Invalid value for fallback"),
        };

    private static AdaptiveTypedElement ReadContent(JObject json, JsonSerializer serializer, CardReading reading, AdaptiveInternalID owner)
    {
        var wasInFallback = IsInFallback;
        IsInFallback = true;
        reading.Context.PushFallback(owner);
        try
        {
            return ElementReader.Read(json, typeof(AdaptiveTypedElement), serializer, reading);
        }
        finally
        {
            reading.Context.PopElement();
            IsInFallback = wasInFallback;
        }
    }
}
