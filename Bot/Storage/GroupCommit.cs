using Microsoft.Data.Sqlite;

namespace BotApp.Storage;

/// <summary>
/// The one writer of turns.db: whatever has been queued while the last transaction went to disk is the next one, in the order it came,
/// so that a single wait for the disk serves many turns. Callers bound the queue (TurnGate admits no more turns than its limits).
/// </summary>
internal sealed partial class GroupCommit : IDisposable
{
    /// <summary>Bounds how long the first of a batch waits for the last.</summary>
    private const int MaxBatch = 256;

    private readonly Lock gate = new();
    private readonly Queue<TurnWrite> queue = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Thread thread;
    private readonly SqliteConnection connection;
    private readonly TurnStatements statements;
    private readonly ILogger<GroupCommit> log;
    private bool closed;

    public GroupCommit(TurnDatabase database, TimeProvider time, ILogger<GroupCommit> log)
    {
        this.log = log;
        connection = database.OpenForWriting();
        statements = new TurnStatements(connection, time);
        thread = new Thread(WriteAll) { IsBackground = true, Name = "turns.db writer" };
        thread.Start();
    }

    /// <summary>Queues a write; one of its two endings is called later, also when the writer is closed.</summary>
    public void Enqueue(TurnWrite write)
    {
        lock (gate)
        {
            if (!closed)
            {
                queue.Enqueue(write);
                if (queue.Count == 1)
                {
                    arrived.Release();
                }

                return;
            }
        }

        write.Failed(new ObjectDisposedException(nameof(GroupCommit)));
    }

    /// <summary>Writes what is queued, then ends; a second time does nothing.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closed)
            {
                return;
            }

            closed = true;
            arrived.Release();
        }

        thread.Join();
        statements.Dispose();
        connection.Dispose();
        arrived.Dispose();
    }

    private void WriteAll()
    {
        var batch = new List<TurnWrite>(MaxBatch);
        while (Take(batch))
        {
            Write(batch);
            batch.Clear();
        }
    }

    private bool Take(List<TurnWrite> batch)
    {
        while (true)
        {
            lock (gate)
            {
                while (batch.Count < MaxBatch && queue.TryDequeue(out var write))
                {
                    batch.Add(write);
                }

                if (batch.Count > 0 || closed)
                {
                    return batch.Count > 0;
                }
            }

            arrived.Wait();
        }
    }

    private void Write(List<TurnWrite> batch)
    {
        try
        {
            Commit(batch);
        }
        catch (Exception error) when (batch.Count > 1)
        {
            LogBatchFailed(error, batch.Count);
            foreach (var write in batch)
            {
                Write([write]);
            }
        }
        catch (Exception error)
        {
            LogWriteFailed(error);
            End(batch[0], error);
        }
    }

    private void Commit(List<TurnWrite> batch)
    {
        var refusals = new Exception?[batch.Count];
        statements.Begin();
        try
        {
            for (var i = 0; i < batch.Count; i++)
            {
                refusals[i] = Apply(batch[i]);
            }

            statements.Commit();
        }
        catch
        {
            statements.Rollback();
            throw;
        }

        for (var i = 0; i < batch.Count; i++)
        {
            End(batch[i], refusals[i]);
        }
    }

    private WriteRefusedException? Apply(TurnWrite write)
    {
        try
        {
            write.Apply(statements);
            return null;
        }
        catch (WriteRefusedException refusal)
        {
            return refusal;
        }
    }

    private void End(TurnWrite write, Exception? error)
    {
        try
        {
            if (error is null)
            {
                write.Committed();
            }
            else
            {
                write.Failed(error);
            }
        }
        catch (Exception broken)
        {
            LogEndingFailed(broken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A transaction of {Count} writes was rolled back; each is tried alone.")]
    private partial void LogBatchFailed(Exception error, int count);

    [LoggerMessage(LogLevel.Error, "A write to turns.db failed.")]
    private partial void LogWriteFailed(Exception error);

    [LoggerMessage(LogLevel.Error, "What was to follow a write failed.")]
    private partial void LogEndingFailed(Exception error);
}
