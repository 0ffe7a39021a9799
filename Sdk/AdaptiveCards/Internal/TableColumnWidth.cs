using System;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>The width of a table column as it stands in JSON: a weight, or pixels with their unit.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record TableColumnWidth(double Weight, double Pixels)
{
    private sealed class Converter : JsonConverter<TableColumnWidth>
    {
        public override TableColumnWidth ReadJson(
            JsonReader reader,
            Type objectType,
            TableColumnWidth existingValue,
            bool hasExistingValue,
            JsonSerializer serializer
        )
        {
            var value = JsonTokens.Take(reader) as JValue;
            if (value is { Type: JTokenType.Integer or JTokenType.Float } && (double)value >= 0)
            {
                return new((double)value, 0);
            }

            var text = Convert.ToString(value?.Value, CultureInfo.InvariantCulture);
            if (PixelSize.TryParse(text, out var pixels))
            {
                return new(0, pixels);
            }

            CardReading.Of(serializer, ownWarnings: null).Warn(PixelSize.Complaint(text, reader.Path));
            return null;
        }

        public override void WriteJson(JsonWriter writer, TableColumnWidth value, JsonSerializer serializer)
        {
            if (value.Pixels > 0)
            {
                writer.WriteValue(string.Create(CultureInfo.InvariantCulture, $"{value.Pixels}px"));
            }
            else if (double.IsInteger(value.Weight) && value.Weight < long.MaxValue)
            {
                writer.WriteValue((long)value.Weight);
            }
            else
            {
                writer.WriteValue(value.Weight);
            }
        }
    }
}
