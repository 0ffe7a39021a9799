using Microsoft.Bot.Builder;

namespace BotApp.Tests.Sdk.Builder.State;

/// <summary>Counts what is asked of the storage behind it.</summary>
internal sealed class CountingStorage(IStorage behind) : IStorage
{
    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return behind.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        return behind.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => behind.DeleteAsync(keys, cancellationToken);
}
