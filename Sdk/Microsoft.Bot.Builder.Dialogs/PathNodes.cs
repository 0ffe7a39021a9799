using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a path, on JSON, dictionaries, lists and plain objects alike.</summary>
internal static class PathNodes
{
    /// <summary>A hostile or mistaken index must not fill the memory.</summary>
    private const int LongestList = 100_000;

    private static readonly ConcurrentDictionary<Type, Dictionary<string, PropertyInfo>> Properties = new();

    internal static object Walk(object node, List<object> segments)
    {
        foreach (var segment in segments)
        {
            if (node == null)
            {
                return null;
            }

            node = Read(node, segment);
        }

        return node;
    }

    /// <summary>The node the last segment is written to; missing ones before it are made.</summary>
    internal static object WalkMaking(object node, List<object> segments)
    {
        for (var i = 0; i < segments.Count - 1; i++)
        {
            var next = Read(node, segments[i]);
            if (next == null)
            {
                next = segments[i + 1] is int ? new JArray() : new JObject();
                Write(node, segments[i], next);
                next = Read(node, segments[i]) ?? next;
            }

            node = next;
        }

        return node;
    }

    internal static object Read(object node, object segment)
    {
        var value = segment is int index ? ReadItem(node, index) : ReadProperty(node, (string)segment);
        return value is JToken json ? Unwrapped(json) : value;
    }

    internal static void Write(object node, object segment, object value)
    {
        if (segment is int index)
        {
            WriteItem(node, index, value);
            return;
        }

        var name = (string)segment;
        switch (node)
        {
            case IDictionary<string, object> map:
                map[KeyIn(map, name)] = value;
                break;
            case JObject json:
                json[json.Property(name, StringComparison.OrdinalIgnoreCase)?.Name ?? name] = Token(value);
                break;
            case not null when PropertiesOf(node).TryGetValue(name, out var property):
                property.SetValue(node, value is JToken token ? token.ToObject(property.PropertyType) : Fit(value, property.PropertyType));
                break;
        }
    }

    internal static void Remove(object node, object segment)
    {
        switch (node, segment)
        {
            case (IDictionary<string, object> map, string name):
                map.Remove(KeyIn(map, name));
                break;
            case (JObject json, string name):
                json.Property(name, StringComparison.OrdinalIgnoreCase)?.Remove();
                break;
            case (JArray list, int index) when index >= 0 && index < list.Count:
                list[index] = JValue.CreateNull();
                break;
            case (IList list, int index) when index >= 0 && index < list.Count:
                list[index] = null;
                break;
            case (not null, string):
                Write(node, segment, null);
                break;
        }
    }

    internal static IEnumerable<string> Names(object node) =>
        node switch
        {
            null or JValue or JArray or string => [],
            IDictionary<string, object> map => map.Keys,
            JObject json => json.Properties().Select(static property => property.Name),
            IEnumerable => [],
            _ when node.GetType().IsPrimitive => [],
            _ => PropertiesOf(node).Keys,
        };

    /// <summary>What is stored: simple values as they are, everything else as JSON of its own.</summary>
    internal static object Normalize(object value) =>
        value switch
        {
            null => null,
            JValue json => json.Value,
            JToken json => json.DeepClone(),
            string or bool or decimal or DateTime or DateTimeOffset or TimeSpan or Guid or Uri => value,
            _ when value.GetType().IsPrimitive => value,
            _ => Unwrapped(JToken.FromObject(value)),
        };

    internal static Dictionary<string, PropertyInfo> PropertiesOf(object node) =>
        Properties.GetOrAdd(
            node.GetType(),
            static type =>
            {
                var found = new Dictionary<string, PropertyInfo>(StringComparer.OrdinalIgnoreCase);
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    if (property.CanRead && property.GetIndexParameters().Length == 0)
                    {
                        found.TryAdd(property.Name, property);
                    }
                }

                return found;
            }
        );

    private static object Unwrapped(JToken json) => json is JValue simple ? simple.Value : json;

    private static object ReadItem(object node, int index) =>
        node switch
        {
            JArray list => index >= 0 && index < list.Count ? list[index] : null,
            IList list => index >= 0 && index < list.Count ? list[index] : null,
            IDictionary<string, object> or JObject => ReadProperty(node, index.ToString(CultureInfo.InvariantCulture)),
            _ => null,
        };

    private static object ReadProperty(object node, string name) =>
        node switch
        {
            IDictionary<string, object> map => map.TryGetValue(name, out var value) || map.TryGetValue(KeyIn(map, name), out value)
                ? value
                : null,
            JObject json => json.GetValue(name, StringComparison.OrdinalIgnoreCase),
            null or JToken or string => null,
            _ => PropertiesOf(node).TryGetValue(name, out var property) ? property.GetValue(node) : null,
        };

    private static void WriteItem(object node, int index, object value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, LongestList);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        switch (node)
        {
            case JArray list:
                while (list.Count <= index)
                {
                    list.Add(JValue.CreateNull());
                }

                list[index] = Token(value);
                break;
            case IList list:
                while (list.Count <= index)
                {
                    list.Add(null);
                }

                list[index] = value;
                break;
        }
    }

    private static string KeyIn(IDictionary<string, object> map, string name) =>
        map.ContainsKey(name) ? name : map.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;

    private static JToken Token(object value) => value as JToken ?? (value == null ? JValue.CreateNull() : JToken.FromObject(value));

    private static object Fit(object value, Type type) =>
        value == null || type.IsInstanceOfType(value) ? value : JToken.FromObject(value).ToObject(type);
}
