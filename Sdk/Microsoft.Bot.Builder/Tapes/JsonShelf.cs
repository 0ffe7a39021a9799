using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Keeps copies as JSON in a dictionary others can look into.</summary>
internal sealed class JsonShelf(JsonSerializer serializer, Dictionary<string, JObject> memory) : IMemoryShelf
{
    private readonly object _gate = new();
    private readonly ETags _eTags = new();

    public object Copy(string key)
    {
        lock (_gate)
        {
            return memory.GetValueOrDefault(key)?.ToObject<object>(serializer);
        }
    }

    public void Put(string key, object value)
    {
        lock (_gate)
        {
            var json = value is null ? null : JObject.FromObject(value, serializer);
            if (value is IStoreItem item)
            {
                json[ETags.Name] = _eTags.Next(item, CurrentETag(key));
            }

            memory[key] = json;
        }
    }

    public void Remove(string key)
    {
        lock (_gate)
        {
            memory.Remove(key);
        }
    }

    private string CurrentETag(string key) =>
        memory.GetValueOrDefault(key) is { } json && json.TryGetValue(ETags.Name, StringComparison.Ordinal, out var tag)
            ? tag.Value<string>()
            : null;
}
