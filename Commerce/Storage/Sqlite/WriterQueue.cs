namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>
/// One piece of work at a time, in the order of asking. Whoever finds nobody at work does its own at once; what waits meanwhile is done by one runner, piece
/// after piece, so that no thread has to be woken between two of them.
/// </summary>
internal sealed class WriterQueue
{
    private readonly Lock gate = new();
    private readonly Queue<Func<Task>> waiting = [];
    private bool isTaken;

    /// <summary>What the work answers, or its failure. Cancelled while it waits it is never begun; once begun it is the work that hears the token.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var turn = new WaitingWriter<T>(work);
        lock (gate)
        {
            if (isTaken)
            {
                waiting.Enqueue(turn.TakeAsync);
                return turn.AnswerAsync(cancellationToken);
            }

            isTaken = true;
        }

        return AtOnceAsync(work);
    }

    private async Task<T> AtOnceAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        finally
        {
            if (Next() is { } next)
            {
                _ = Task.Run(() => AllAsync(next), CancellationToken.None);
            }
        }
    }

    private async Task AllAsync(Func<Task> first)
    {
        for (var next = first; next is not null; next = Next())
        {
            await next();
        }
    }

    private Func<Task>? Next()
    {
        lock (gate)
        {
            isTaken = waiting.TryDequeue(out var next);
            return next;
        }
    }
}
