using System;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes sizes: heights, widths of columns, and plain numbers of pixels. A size that means nothing is left out with a warning.</summary>
internal sealed class StringSizeWithUnitConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) =>
        objectType == typeof(AdaptiveHeight) || objectType == typeof(AdaptiveWidth) || objectType == typeof(uint);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var text = Convert.ToString((JsonTokens.Take(reader) as JValue)?.Value, CultureInfo.InvariantCulture);
        var size = Read(text, objectType);
        if (size is null && !string.IsNullOrEmpty(text))
        {
            CardReading.Of(serializer, ownWarnings: null).Warn(PixelSize.Complaint(text, reader.Path));
        }

        return size ?? existingValue;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        writer.WriteValue(value is uint pixels ? PixelSize.Format(pixels) : value.ToString());

    private static object Read(string text, Type type) =>
        type == typeof(uint) ? (PixelSize.TryParse(text, out var pixels) ? (uint)pixels : null)
        : type == typeof(AdaptiveHeight) ? ReadHeight(text)
        : ReadWidth(text);

    private static AdaptiveHeight ReadHeight(string text) =>
        PixelSize.IsAuto(text) || PixelSize.IsStretch(text) || PixelSize.TryParse(text, out _) ? new AdaptiveHeight(text) : null;

    private static AdaptiveWidth ReadWidth(string text) =>
        PixelSize.IsAuto(text) || PixelSize.IsStretch(text) || PixelSize.TryParse(text, out _) || PixelSize.IsWeight(text)
            ? new AdaptiveWidth(text)
            : null;
}
