using System;
using System.Collections.Generic;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads what a dialog stored, whether it is still the object or came back from storage as bare JSON.</summary>
internal static class StoredState
{
    /// <summary>The value under a key as it is; null when there is none.</summary>
    internal static object Peek(this IDictionary<string, object> state, string key) => state.TryGetValue(key, out var value) ? value : null;

    /// <summary>The value under a key, of which JSON is turned into <typeparamref name="T"/> once and put back.</summary>
    internal static T Read<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var stored) || stored is null or T)
        {
            return stored as T;
        }

        var value = stored is JToken token ? token.ToObject<T>() : throw new InvalidCastException($"'{key}' holds a {stored.GetType()}.");
        state[key] = value;

        return value;
    }

    /// <summary>The dictionary under a key; see <see cref="Read{T}"/>.</summary>
    internal static IDictionary<string, object> ReadMap(this IDictionary<string, object> state, string key) =>
        state.TryGetValue(key, out var stored) && stored is IDictionary<string, object> map
            ? map
            : state.Read<Dictionary<string, object>>(key);

    /// <summary>The whole number under a key; JSON brings integers back as another type than they were stored in.</summary>
    internal static int ReadInt(this IDictionary<string, object> state, string key) =>
        Convert.ToInt32(state[key], CultureInfo.InvariantCulture);
}
