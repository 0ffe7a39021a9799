using System.Collections.Concurrent;

namespace BotApp.Storage;

/// <summary>Lends readers of turns.db out: as many as threads ask at the same moment, kept for the next ones.</summary>
internal sealed class TurnReaders(TurnDatabase database) : IDisposable
{
    private readonly ConcurrentBag<TurnReader> idle = [];

    /// <summary>Asks one question; a read takes some 10 µs and sees everything committed before it.</summary>
    public T Ask<T>(Func<TurnReader, T> question)
    {
        var reader = idle.TryTake(out var known) ? known : new TurnReader(database.OpenForReading());
        try
        {
            return question(reader);
        }
        finally
        {
            idle.Add(reader);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
