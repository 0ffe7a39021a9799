using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotApp.Commerce.Policies;

namespace BotApp.Commerce.Law;

/// <summary>
/// How facts are written as JSON: names in camel case, enums in kebab case, sums as numbers, instants as ISO 8601; an instant without offset is read from the
/// shop's clock, a day alone is its first instant; durations as <c>48h</c>, <c>7d</c> or <c>48:00:00</c>.
/// </summary>
public static class FactsJson
{
    private static readonly ConcurrentDictionary<string, JsonSerializerOptions> ByZone = new(StringComparer.Ordinal);

    public static JsonSerializerOptions In(ShopDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return ByZone.GetOrAdd(days.Zone.Id, _ => Create(days));
    }

    private static JsonSerializerOptions Create(ShopDays days)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
                new InstantConverter(days),
                new DurationConverter(),
            },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class InstantConverter(ShopDays days) : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? throw new JsonException("An instant is null.");
            if (!StartsWithDay(text) || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read))
            {
                throw new JsonException($"'{text}' is not an instant.");
            }

            return read.Kind == DateTimeKind.Unspecified
                ? new DateTimeOffset(read, days.Zone.GetUtcOffset(read))
                : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        }

        /// <summary>A time alone would be read as one of today.</summary>
        private static bool StartsWithDay(string text) => text.Length >= 10 && text[4] == '-' && text[7] == '-';

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(days.ToShop(value).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }
}
