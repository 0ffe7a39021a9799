namespace BotApp.Storage;

/// <summary>The state entries used last, in memory up to a size; what is here is what turns.db holds, an absent entry included.</summary>
internal sealed class StateCache(long maxBytes)
{
    /// <summary>What an entry costs beside its text, roughly.</summary>
    private const int Overhead = 256;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, StoredState State)>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, StoredState State)> byUse = new();
    private long bytes;

    /// <summary>Null when the entry is not here, which says nothing about turns.db.</summary>
    public StoredState? Find(string key)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(key, out var node))
            {
                return null;
            }

            byUse.Remove(node);
            byUse.AddFirst(node);
            return node.Value.State;
        }
    }

    /// <summary>Keeps an entry unless a newer version of it is here already.</summary>
    public void Keep(string key, StoredState state)
    {
        lock (gate)
        {
            if (entries.TryGetValue(key, out var known))
            {
                if (known.Value.State.Version > state.Version)
                {
                    return;
                }

                Drop(known);
            }

            entries[key] = byUse.AddFirst((key, state));
            bytes += SizeOf(key, state);
            while (bytes > maxBytes && byUse.Last is { } oldest)
            {
                Drop(oldest);
            }
        }
    }

    private void Drop(LinkedListNode<(string Key, StoredState State)> node)
    {
        entries.Remove(node.Value.Key);
        byUse.Remove(node);
        bytes -= SizeOf(node.Value.Key, node.Value.State);
    }

    private static long SizeOf(string key, StoredState state) => Overhead + (2 * key.Length) + state.Body.Length;
}
