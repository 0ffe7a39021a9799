using System;
using System.Collections.Generic;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads cards: checks type, version and language, and falls back to text for a schema that is too new.</summary>
public class AdaptiveCardConverter : AdaptiveTypedBaseElementConverter
{
    private const string VersionProperty = "version";

    /// <summary>What was noticed when this converter was used without <see cref="AdaptiveCard.FromJson"/>; the first hundred only.</summary>
    public List<AdaptiveWarning> Warnings { get; set; } = [];

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(AdaptiveCard).IsAssignableFrom(objectType);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var isRoot = reader.Depth == 0;
        var json = JsonTokens.TakeObject(reader);
        if (JsonTokens.Text(json, "type") != AdaptiveCard.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        }

        var reading = CardReading.Of(serializer, Warnings);
        return isRoot ? ReadRoot(json, serializer, reading) : ReadCard(json, serializer, reading);
    }

    /// <summary>Cards write themselves.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveCard ReadRoot(JObject json, JsonSerializer serializer, CardReading reading)
    {
        var versioned = WithVersion(json);
        return VersionOf(versioned) > AdaptiveCard.KnownSchemaVersion
            ? FallbackCard(versioned, reading)
            : ReadCard(versioned, serializer, reading);
    }

    private static AdaptiveCard ReadCard(JObject json, JsonSerializer serializer, CardReading reading)
    {
        var card = (AdaptiveCard)ElementReader.Read(json, typeof(AdaptiveCard), serializer, reading);
        card.Lang = CheckLanguage(JsonTokens.Text(json, "lang"), reading);
        return card;
    }

    private static JObject WithVersion(JObject json)
    {
        var problem = JsonTokens.Text(json, VersionProperty) switch
        {
            null => "Could not parse required key: version. It was not found.",
            "" => "Property is required but was found empty: version",
            _ => null,
        };
        if (problem is null)
        {
            return json;
        }

        var standIn = AdaptiveCard.OnDeserializingMissingVersion ?? throw new AdaptiveSerializationException(problem);
        return new JObject(json) { [VersionProperty] = standIn().ToString() };
    }

    private static AdaptiveSchemaVersion VersionOf(JObject json)
    {
        try
        {
            return new AdaptiveSchemaVersion(JsonTokens.Text(json, VersionProperty));
        }
        catch (ArgumentException problem)
        {
            throw new AdaptiveSerializationException(problem.Message, problem);
        }
    }

    private static AdaptiveCard FallbackCard(JObject json, CardReading reading)
    {
        reading.Warn("Schema version is not supported", (int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion);
        var text = JsonTokens.Text(json, "fallbackText");
        text = string.IsNullOrEmpty(text) ? "We're sorry, this card couldn't be displayed" : text;
        var speak = JsonTokens.Text(json, "speak");
        return new AdaptiveCard("1.0")
        {
            Speak = string.IsNullOrEmpty(speak) ? text : speak,
            Lang = CheckLanguage(JsonTokens.Text(json, "lang"), reading),
            Body = { new AdaptiveTextBlock(text) },
        };
    }

    private static string CheckLanguage(string language, CardReading reading)
    {
        if (!string.IsNullOrEmpty(language) && !IsLanguage(language))
        {
            reading.Warn("Invalid language identifier: " + language, (int)AdaptiveWarning.WarningStatusCode.InvalidLanguage);
        }

        return language;
    }

    private static bool IsLanguage(string code)
    {
        try
        {
            return code.Length is 2 or 3 && CultureInfo.GetCultureInfo(code) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
