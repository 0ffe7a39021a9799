using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotApp.Commerce.Law;

/// <summary>
/// How facts are written as JSON: names in camel case, enums in kebab case, sums as numbers, instants as ISO 8601; an instant without offset is read from the
/// shop's clock, a day alone is its first instant.
/// </summary>
public static class FactsJson
{
    private static readonly ConcurrentDictionary<string, JsonSerializerOptions> ByZone = new(StringComparer.Ordinal);

    public static JsonSerializerOptions In(ShopDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return ByZone.GetOrAdd(days.Zone.Id, _ => Create(days));
    }

    private static JsonSerializerOptions Create(ShopDays days) =>
        new(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectRequiredConstructorParameters = true,
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
                new InstantConverter(days),
            },
        };

    private sealed class InstantConverter(ShopDays days) : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? throw new JsonException("An instant is null.");
            if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read))
            {
                throw new JsonException($"'{text}' is not an instant.");
            }

            return read.Kind == DateTimeKind.Unspecified
                ? new DateTimeOffset(read, days.Zone.GetUtcOffset(read))
                : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
        }

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(days.ToShop(value).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }
}
