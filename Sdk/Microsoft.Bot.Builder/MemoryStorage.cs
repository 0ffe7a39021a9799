using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Tapes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps copies of objects in memory, for tests and bots that may forget; nothing is evicted, nothing survives the process.</summary>
/// <remarks>
/// In a dictionary of the caller's the objects are JSON with type names as Newtonsoft.Json writes them. In one of its own, reading makes objects only of types
/// that were written here.
/// </remarks>
public class MemoryStorage : IStorage
{
    private static readonly JsonSerializer WithTypeNames = new() { TypeNameHandling = TypeNameHandling.All, MaxDepth = null };

    private readonly IMemoryShelf _shelf;

    /// <summary>Initializes a new instance of the <see cref="MemoryStorage"/> class that remembers the types of what it keeps.</summary>
    /// <param name="dictionary">Where the objects are kept, as JSON; null for a dictionary of its own.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
    {
        _shelf = dictionary is null ? new TapeShelf(StoredTypes.Serializer) : new JsonShelf(WithTypeNames, dictionary);
    }

    /// <summary>Initializes a new instance of the <see cref="MemoryStorage"/> class with a serializer of the caller's.</summary>
    /// <param name="jsonSerializer">Makes JSON of objects and objects of JSON.</param>
    /// <param name="dictionary">Where the objects are kept, as JSON; null for a dictionary of its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="jsonSerializer"/> is null.</exception>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _shelf = dictionary is null ? new TapeShelf(jsonSerializer) : new JsonShelf(jsonSerializer, dictionary);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            _shelf.Remove(key);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (_shelf.Copy(key) is { } item)
            {
                items[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">An object's ETag is not that of the stored version, or an object is no JSON object; those before it are written.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            _shelf.Put(key, value);
        }

        return Task.CompletedTask;
    }
}
