using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps copies of objects in memory, for tests and bots that may forget; nothing is evicted, nothing survives the process.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    // type names come from what this process wrote itself, never from outside
    private static readonly JsonSerializer WithTypeNames = new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };

    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _memory;
    private readonly object _gate = new();
    private int _lastETag;

    /// <summary>Initializes a new instance of the <see cref="MemoryStorage"/> class that remembers the types of what it keeps.</summary>
    /// <param name="dictionary">Where the objects are kept, as JSON; null for a dictionary of its own.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(WithTypeNames, dictionary) { }

    /// <summary>Initializes a new instance of the <see cref="MemoryStorage"/> class with a serializer of the caller's.</summary>
    /// <param name="jsonSerializer">Makes JSON of objects and objects of JSON.</param>
    /// <param name="dictionary">Where the objects are kept, as JSON; null for a dictionary of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="jsonSerializer"/> is null.</exception>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
        _memory = dictionary ?? new Dictionary<string, JObject>();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _memory.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var json) && json is not null)
                {
                    items[key] = json.ToObject<object>(_serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">An object's ETag is not that of the stored version; those before it in the order of the changes are written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, value) in changes)
            {
                _memory[key] = Replacement(value, ETagOf(key));
            }
        }

        return Task.CompletedTask;
    }

    private string ETagOf(string key) =>
        _memory.TryGetValue(key, out var json) && json is not null && json.TryGetValue(ETagName, StringComparison.Ordinal, out var tag)
            ? tag.Value<string>()
            : null;

    private JObject Replacement(object value, string currentETag)
    {
        var json = value is null ? null : JObject.FromObject(value, _serializer);
        if (value is IStoreItem item)
        {
            ThrowIfConflicting(item.ETag, currentETag);
            json[ETagName] = (_lastETag++).ToString(CultureInfo.InvariantCulture);
        }

        return json;
    }

    private static void ThrowIfConflicting(string original, string current)
    {
        if (current is not null && original != "*" && original != current)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {original}\r\nCurrent: {current}");
        }
    }
}
