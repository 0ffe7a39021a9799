using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotApp.Commerce.Policies;

/// <summary>Reads durations in JSON in every form <see cref="Durations"/> knows.</summary>
internal sealed class DurationConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException();
        return Durations.TryRead(text, out var duration) ? duration : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Durations.Write(value));
    }
}
