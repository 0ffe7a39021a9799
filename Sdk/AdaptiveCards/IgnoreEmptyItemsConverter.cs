using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a list of elements or actions and leaves out items that hold nothing.</summary>
/// <typeparam name="T"><see cref="AdaptiveElement"/> or <see cref="AdaptiveAction"/>.</typeparam>
public class IgnoreEmptyItemsConverter<T> : AdaptiveTypedBaseElementConverter
{
    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(List<T>);

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var reading = CardReading.Of(serializer, ownWarnings: null);
        var outside = reading.Context.Type;
        reading.Context.Type = typeof(T) == typeof(AdaptiveAction) ? ParseContext.ContextType.Action : ParseContext.ContextType.Element;
        List<T> items = [.. JsonTokens.TakeList(reader).Where(item => item.HasValues).Select(item => Read(item, serializer, reading))];
        reading.Context.Type = outside;
        return items;
    }

    /// <summary>Lists write themselves.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();

    private static T Read(JToken item, JsonSerializer serializer, CardReading reading) =>
        item is JObject json && ElementReader.Read(json, typeof(T), serializer, reading) is T element
            ? element
            : throw new AdaptiveSerializationException($"'{item.Path}' is not what can stand in a list of {typeof(T).Name}");
}
