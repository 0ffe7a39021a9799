using System;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a point in time from any ISO form, for the reader of cards leaves texts that look like dates as texts. UTC where no offset stands.</summary>
internal sealed class ExpiryConverter : Iso8601DateTimeConverter
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType != JsonToken.String)
        {
            return base.ReadJson(reader, objectType, existingValue, serializer);
        }

        return DateTime.TryParse((string)reader.Value, CultureInfo.InvariantCulture, Utc, out var time)
            ? time
            : throw new JsonSerializationException($"'{reader.Value}' is not a point in time");
    }
}
