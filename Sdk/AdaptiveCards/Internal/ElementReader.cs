using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Makes elements, actions and cards out of JSON objects.</summary>
internal static class ElementReader
{
    /// <summary>Reads one object.</summary>
    /// <param name="json">The object; it is not changed.</param>
    /// <param name="expected">The type the place in the card asks for.</param>
    /// <param name="serializer">Fills the properties.</param>
    /// <param name="reading">The reading under way.</param>
    public static AdaptiveTypedElement Read(JObject json, Type expected, JsonSerializer serializer, CardReading reading)
    {
        var typeName = AdaptiveTypedElementConverter.GetElementTypeName(expected, json);
        if (!AdaptiveTypedElementConverter.TryGetType(typeName, out var type))
        {
            return ReadUnknown(json, typeName, expected, serializer, reading);
        }

        if (typeof(AdaptiveInput).IsAssignableFrom(type) && JsonTokens.Text(json, "id") is null)
        {
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{typeName}'");
        }

        var element = Fill((AdaptiveTypedElement)Activator.CreateInstance(type), json, serializer, reading);
        WarnOfUnknownProperties(element, serializer, reading);
        return element;
    }

    private static AdaptiveTypedElement ReadUnknown(
        JObject json,
        string typeName,
        Type expected,
        JsonSerializer serializer,
        CardReading reading
    )
    {
        reading.Warn($"Unknown element '{typeName}'");
        AdaptiveTypedElement unknown = IsAction(typeName, expected, reading) ? new AdaptiveUnknownAction() : new AdaptiveUnknownElement();
        unknown.Type = typeName;
        Fill(unknown, json, serializer, reading);
        ForgetKnownProperties(unknown, serializer);
        return unknown;
    }

    /// <summary>The surroundings say what an unknown type is; where they are not known, the place or the name does.</summary>
    private static bool IsAction(string typeName, Type expected, CardReading reading) =>
        reading.Context.Type == ParseContext.ContextType.Action
        || (
            !reading.IsShared
            && (typeof(AdaptiveAction).IsAssignableFrom(expected) || typeName.StartsWith("Action.", StringComparison.Ordinal))
        );

    private static AdaptiveTypedElement Fill(AdaptiveTypedElement element, JObject json, JsonSerializer serializer, CardReading reading)
    {
        element.InternalID = AdaptiveInternalID.Next();
        reading.Context.PushElement(JsonTokens.Text(json, "id"), element.InternalID);
        using (var properties = json.CreateReader())
        {
            serializer.Populate(properties, element);
        }

        reading.Context.PopElement();
        return element;
    }

    private static void WarnOfUnknownProperties(AdaptiveTypedElement element, JsonSerializer serializer, CardReading reading)
    {
        ForgetKnownProperties(element, serializer);
        foreach (var unknown in element.AdditionalProperties)
        {
            reading.Warn($"Unknown property '{unknown.Key}' on '{element.Type}'");
        }
    }

    /// <summary>The serializer counts a property as unknown, too, when it did not set it because it has its default value.</summary>
    private static void ForgetKnownProperties(AdaptiveTypedElement element, JsonSerializer serializer)
    {
        if (element.AdditionalProperties.Count == 0)
        {
            return;
        }

        var known = ((JsonObjectContract)serializer.ContractResolver.ResolveContract(element.GetType())).Properties;
        List<string> names =
        [
            .. element.AdditionalProperties.Keys.Where(name => known.GetClosestMatchProperty(name) is { Ignored: false }),
        ];
        names.ForEach(name => element.AdditionalProperties.Remove(name));
    }
}
