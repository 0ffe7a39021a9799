using System.Globalization;
using BotApp.Turns;
using Microsoft.Bot.Builder;

namespace BotApp.Storage;

/// <summary>
/// The bot's state in turns.db. Inside a turn it is staged with everything else the turn does; outside of one it is written at once.
/// Entries with an ETag are kept as MemoryStorage keeps them: "*" overwrites, an outdated one is refused.
/// </summary>
internal sealed class TurnStorage(TurnStore store, StateJson json) : IStorage
{
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (Find(key) is { Exists: true } state)
            {
                found[key] = Read(state);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return StageAsync(changes.Where(change => change.Value is not null).Select(Stage).ToList(), cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return StageAsync(keys.Select(key => KeyValuePair.Create(key, new StagedState([], Expected: null))).ToList(), cancellationToken);
    }

    private StoredState Find(string key) =>
        TurnUnit.Current?.Recall(key) is { } staged ? new StoredState(staged.Version, staged.Body) : store.ReadState(key);

    private object Read(StoredState state)
    {
        var value = json.Read(state.Body);
        if (value is IStoreItem item)
        {
            item.ETag = state.Version.ToString(CultureInfo.InvariantCulture);
        }

        return value;
    }

    private KeyValuePair<string, StagedState> Stage(KeyValuePair<string, object> change)
    {
        long? expected = change.Value is IStoreItem item && item.ETag != "*" ? Expected(change.Key, item) : null;
        return KeyValuePair.Create(change.Key, new StagedState(json.Write(change.Value), expected));
    }

    private long Expected(string key, IStoreItem item)
    {
        var current = Find(key);
        return !current.Exists ? 0
            : item.ETag == current.Version.ToString(CultureInfo.InvariantCulture) ? current.Version
            : throw new ArgumentException($"The entry {key} was changed by somebody else: its ETag is not {item.ETag}.", nameof(item));
    }

    private async Task StageAsync(List<KeyValuePair<string, StagedState>> states, CancellationToken cancellationToken)
    {
        if (TurnUnit.Current is { } unit && states.TrueForAll(state => unit.Remember(state.Key, state.Value)))
        {
            return;
        }

        var write = new StateWrite([.. states], store.Cache);
        store.Enqueue(write);
        await write.Completion.WaitAsync(cancellationToken);
    }
}
