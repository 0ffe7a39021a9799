namespace BotApp.Turns;

/// <summary>The turns of one conversation, one after another in the order they came; lanes run beside each other.</summary>
internal sealed class TurnLane(Func<Turn, Task> run) : IThreadPoolWorkItem
{
    private readonly Lock gate = new();
    private readonly Queue<Turn> waiting = new();
    private readonly Dictionary<long, Turn> unfinished = [];
    private bool running;

    public void Enqueue(Turn turn)
    {
        lock (gate)
        {
            waiting.Enqueue(turn);
            if (turn.Place is { } place)
            {
                unfinished[place] = turn;
            }

            if (running)
            {
                return;
            }

            running = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    /// <summary>The turn of a place while it waits or runs; null afterwards.</summary>
    public Turn? Find(long place)
    {
        lock (gate)
        {
            return unfinished.GetValueOrDefault(place);
        }
    }

    void IThreadPoolWorkItem.Execute() => _ = RunAllAsync();

    private async Task RunAllAsync()
    {
        while (Next() is { } turn)
        {
            await run(turn);
            Forget(turn);
        }
    }

    private Turn? Next()
    {
        lock (gate)
        {
            running = waiting.TryDequeue(out var turn);
            return turn;
        }
    }

    private void Forget(Turn turn)
    {
        lock (gate)
        {
            _ = turn.Place is { } place && unfinished.Remove(place);
        }
    }
}
