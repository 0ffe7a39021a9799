using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Reads stored objects as the type they are wanted as.</summary>
public static class StorageExtensions
{
    /// <summary>Reads objects of one type.</summary>
    /// <typeparam name="TStoreItem">The type wanted.</typeparam>
    /// <param name="storage">The storage.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Signals that reading should be given up.</param>
    /// <returns>The objects found, by their key; one of another type is left out.</returns>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage,
        string[] keys,
        CancellationToken cancellationToken = default
    )
        where TStoreItem : class
    {
        var stored = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var items = new Dictionary<string, TStoreItem>(stored.Count);
        foreach (var (key, value) in stored)
        {
            if (value is TStoreItem item)
            {
                items.Add(key, item);
            }
        }

        return items;
    }
}
