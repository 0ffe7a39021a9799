using System;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>Reads a surface of a meeting as the class its type asks for.</summary>
public class SurfaceConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <summary>False: surfaces are written as any object is.</summary>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(Surface).IsAssignableFrom(objectType);

    /// <summary>Reads a surface.</summary>
    /// <param name="reader">Where to read from.</param>
    /// <param name="objectType">What is expected.</param>
    /// <param name="existingValue">Not used.</param>
    /// <param name="serializer">Reads what is inside.</param>
    /// <returns>The surface; null for null.</returns>
    /// <exception cref="ArgumentException">The type of the surface or of its content is not known.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var json = JObject.Load(reader);
        var surface = Create(json, serializer);
        using var content = json.CreateReader();
        serializer.Populate(content, surface);

        return surface;
    }

    /// <summary>Not used, see <see cref="CanWrite"/>.</summary>
    /// <param name="writer">Where to write to.</param>
    /// <param name="value">The surface.</param>
    /// <param name="serializer">Writes what is inside.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static Surface Create(JObject json, JsonSerializer serializer)
    {
        var type = Read<SurfaceType>(json, "surface", serializer);

        return type switch
        {
            SurfaceType.MeetingStage when Read<ContentType>(json, "contentType", serializer) == ContentType.Task =>
                new MeetingStageSurface<TaskModuleContinueResponse>(),
            SurfaceType.MeetingTabIcon => new MeetingTabIconSurface(),
            _ => throw new ArgumentException($"A surface of type {type} with this content is not known."),
        };
    }

    private static T Read<T>(JObject json, string name, JsonSerializer serializer) =>
        json.GetValue(name, StringComparison.OrdinalIgnoreCase) is { } value ? value.ToObject<T>(serializer) : default;
}
