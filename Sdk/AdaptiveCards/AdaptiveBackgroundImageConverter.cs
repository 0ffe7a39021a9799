using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads and writes background images: a plain address when nothing else is said, else an object.</summary>
public class AdaptiveBackgroundImageConverter : JsonConverter
{
    /// <summary>What was noticed when this converter was used without <see cref="AdaptiveCard.FromJson"/>; the first hundred only.</summary>
    public List<AdaptiveWarning> Warnings { get; set; } = [];

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(AdaptiveBackgroundImage);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        switch (JsonTokens.Take(reader))
        {
            case JObject described:
                var image = new AdaptiveBackgroundImage();
                using (var properties = described.CreateReader())
                {
                    serializer.Populate(properties, image);
                }

                return image;
            case JValue { Type: JTokenType.String } address:
                return new AdaptiveBackgroundImage((string)address);
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        var image = (AdaptiveBackgroundImage)value;
        if (image.HasDefaultValues() && image.Unknown is not { Count: > 0 })
        {
            writer.WriteValue(image.UrlString);
        }
        else
        {
            serializer.Serialize(writer, image);
        }
    }
}
