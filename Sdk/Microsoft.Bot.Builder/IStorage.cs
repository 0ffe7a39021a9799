using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by a key.</summary>
public interface IStorage
{
    /// <summary>Reads objects.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Signals that reading should be given up.</param>
    /// <returns>The objects found, by their key; a key that has none is left out.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects, in place of what their keys had.</summary>
    /// <param name="changes">The objects by their key; one that is an <see cref="IStoreItem"/> with an ETag other than "*" replaces only that version.</param>
    /// <param name="cancellationToken">Signals that writing should be given up.</param>
    /// <returns>A task that ends when all are written.</returns>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes objects; a key that has none is passed over.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Signals that deleting should be given up.</param>
    /// <returns>A task that ends when all are deleted.</returns>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
