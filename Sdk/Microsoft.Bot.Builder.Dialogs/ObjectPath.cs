using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads and writes inside objects by paths such as <c>order.lines[0].name</c>. Objects may be JSON, dictionaries or plain objects; names are
/// found whatever their case.
/// </summary>
public static class ObjectPath
{
    /// <summary>Whether there is a value at a path.</summary>
    /// <param name="obj">Where to look; null has nothing.</param>
    /// <param name="path">The path.</param>
    /// <returns>True when there is one other than null.</returns>
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <summary>The value at a path.</summary>
    /// <typeparam name="T">What it is turned into.</typeparam>
    /// <param name="obj">Where to look.</param>
    /// <param name="path">The path.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static T GetPathValue<T>(object obj, string path) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException(path);

    /// <summary>The value at a path, or another.</summary>
    /// <typeparam name="T">What it is turned into.</typeparam>
    /// <param name="obj">Where to look; null has nothing.</param>
    /// <param name="path">The path.</param>
    /// <param name="defaultValue">What to return when there is none.</param>
    /// <returns>The value.</returns>
    public static T GetPathValue<T>(object obj, string path, T defaultValue) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <summary>The value at a path.</summary>
    /// <typeparam name="T">What it is turned into.</typeparam>
    /// <param name="obj">Where to look; null has nothing.</param>
    /// <param name="path">The path; empty for the object itself.</param>
    /// <param name="value">The value; the default when there is none.</param>
    /// <returns>True when there is one other than null.</returns>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        value = default;
        if (obj == null || path == null)
        {
            return false;
        }

        var found =
            path.Length == 0 ? obj
            : TryResolvePath(obj, path, out var segments) ? PathNodes.Walk(obj, segments)
            : null;
        if (found == null)
        {
            return false;
        }

        value = MapValueTo<T>(found);
        return true;
    }

    /// <summary>Writes a value at a path. What is missing on the way is made, lists are filled up with null.</summary>
    /// <param name="obj">Where to write.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <param name="json">Whether objects are copied as JSON; otherwise they are put in as they are.</param>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        if (TryResolvePath(obj, path, out var segments))
        {
            var parent = PathNodes.WalkMaking(obj, segments);
            PathNodes.Write(parent, segments[^1], json ? PathNodes.Normalize(value) : value);
        }
    }

    /// <summary>Takes the value at a path away; nothing happens when there is none.</summary>
    /// <param name="obj">Where to look.</param>
    /// <param name="path">The path.</param>
    public static void RemovePathValue(object obj, string path)
    {
        if (TryResolvePath(obj, path, out var segments) && segments.Count > 0)
        {
            PathNodes.Remove(PathNodes.Walk(obj, segments.GetRange(0, segments.Count - 1)), segments[^1]);
        }
    }

    /// <summary>Calls an action for each property.</summary>
    /// <param name="obj">The object; a value without properties, or null, has none.</param>
    /// <param name="action">Given name and value.</param>
    public static void ForEachProperty(object obj, Action<string, object> action)
    {
        foreach (var name in GetProperties(obj).ToList())
        {
            action(name, PathNodes.Read(obj, name));
        }
    }

    /// <summary>The names of the properties.</summary>
    /// <param name="obj">The object; null has none.</param>
    /// <returns>The names.</returns>
    public static IEnumerable<string> GetProperties(object obj) => PathNodes.Names(obj);

    /// <summary>Whether there is a property of that name, in any case.</summary>
    /// <param name="obj">The object; null has none.</param>
    /// <param name="name">The name.</param>
    /// <returns>True when there is.</returns>
    public static bool ContainsProperty(object obj, string name) => PathNodes.Names(obj).Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Copies an object with everything in it.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="obj">The object.</param>
    /// <returns>The copy; runtime types are kept.</returns>
    public static T Clone<T>(T obj) => DeepCopy.Of(obj);

    /// <summary>Copies an object and lays the values of another over it; null does not cover.</summary>
    /// <typeparam name="T">What is returned.</typeparam>
    /// <param name="startObject">The object below; null for none.</param>
    /// <param name="overlayObject">The object above; null for none.</param>
    /// <returns>A new object; a default one when both are null.</returns>
    public static T Merge<T>(T startObject, T overlayObject)
        where T : class => Assign<T>(startObject, overlayObject);

    /// <inheritdoc cref="Merge{T}(T, T)"/>
    public static T Assign<T>(object startObject, object overlayObject)
        where T : class => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>Copies an object and lays the values of another over it; null does not cover.</summary>
    /// <param name="startObject">The object below; null for none.</param>
    /// <param name="overlayObject">The object above; null for none.</param>
    /// <param name="type">What is returned.</param>
    /// <returns>A new object; a default one when both are null.</returns>
    public static object Assign(object startObject, object overlayObject, Type type) => Overlay.Lay(startObject, overlayObject, type);

    /// <summary>Turns a value into another type, through JSON where it is none already.</summary>
    /// <typeparam name="T">What is wanted.</typeparam>
    /// <param name="val">The value; null gives the default.</param>
    /// <returns>The value.</returns>
    public static T MapValueTo<T>(object val) =>
        val switch
        {
            JValue json when typeof(T) == typeof(object) => (T)json.Value,
            T same => same,
            null => default,
            JToken json => json.ToObject<T>(),
            _ when val is IConvertible && typeof(T).IsPrimitive => (T)
                Convert.ChangeType(val, typeof(T), System.Globalization.CultureInfo.InvariantCulture),
            _ => JToken.FromObject(val).ToObject<T>(),
        };

    /// <summary>Takes a path apart into names and indexes. A path inside square brackets is looked up first.</summary>
    /// <param name="obj">Where paths inside brackets are looked up.</param>
    /// <param name="propertyPath">The path.</param>
    /// <param name="segments">Names (strings) and indexes (int), in order.</param>
    /// <param name="eval">Whether to return, as the only segment, the text or number found at the path.</param>
    /// <returns>False when brackets or quotes don't match, or a path inside brackets leads to no text or number.</returns>
    public static bool TryResolvePath(object obj, string propertyPath, out List<object> segments, bool eval = false)
    {
        segments = new PathReader(obj, propertyPath).Read();
        if (segments == null || !eval)
        {
            return segments != null;
        }

        segments = PathReader.AsSegment(PathNodes.Walk(obj, segments)) is { } segment ? [segment] : null;
        return segments != null;
    }
}
