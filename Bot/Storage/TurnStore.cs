using BotApp.Turns;
using Microsoft.Extensions.Options;

namespace BotApp.Storage;

/// <summary>turns.db as the rest of the host sees it: one queue of writes, any number of reads, the state used last in memory.</summary>
internal sealed class TurnStore : IDisposable
{
    private readonly TurnDatabase database;
    private readonly TurnReaders readers;
    private readonly GroupCommit commits;
    private long lastConversation;

    public TurnStore(DataDirectory directory, IOptions<TurnOptions> options, TimeProvider time, ILogger<GroupCommit> log)
    {
        database = new TurnDatabase(directory.Path);
        readers = new TurnReaders(database);
        commits = new GroupCommit(database, time, log);
        Cache = new StateCache(options.Value.StateCacheMegabytes * 1024L * 1024L);
        lastConversation = Ask(reader => reader.LastConversation());
    }

    public StateCache Cache { get; }

    /// <summary>A number no conversation has had.</summary>
    public long NewConversationId() => Interlocked.Increment(ref lastConversation);

    /// <summary>Queues a write behind all that were queued before; whoever queues bounds how many.</summary>
    public void Enqueue(TurnWrite write) => commits.Enqueue(write);

    /// <summary>Reads what has been committed.</summary>
    public T Ask<T>(Func<TurnReader, T> question) => readers.Ask(question);

    /// <summary>A state entry as committed last.</summary>
    public StoredState ReadState(string key)
    {
        if (Cache.Find(key) is { } known)
        {
            return known;
        }

        var state = readers.Ask(reader => reader.State(key));
        Cache.Keep(key, state);
        return state;
    }

    public void Dispose()
    {
        commits.Dispose();
        readers.Dispose();
        database.Dispose();
    }
}
