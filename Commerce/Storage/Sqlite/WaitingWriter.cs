namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>A piece of work that waits for its turn, and is then done as its asker would have done it: with the asker's culture and trace.</summary>
internal sealed class WaitingWriter<T>(Func<Task<T>> work)
{
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ExecutionContext? asker = ExecutionContext.Capture();
    private bool isDecided;

    public async Task<T> AnswerAsync(CancellationToken cancellationToken)
    {
        await using var givingUp = cancellationToken.UnsafeRegister(
            (turn, token) =>
            {
                if (((WaitingWriter<T>)turn!).Decides())
                {
                    ((WaitingWriter<T>)turn).answer.SetCanceled(token);
                }
            },
            this
        );
        return await answer.Task;
    }

    /// <summary>Never fails: a failure of the work is its asker's.</summary>
    public async Task TakeAsync()
    {
        if (!Decides())
        {
            return;
        }

        var done = asker is null ? DoAsync() : null;
        if (asker is not null)
        {
            ExecutionContext.Run(asker, _ => done = DoAsync(), null);
        }

        await ((Task)done!).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        answer.SetFromTask(done!);
    }

    private bool Decides() => !Interlocked.Exchange(ref isDecided, true);

    private async Task<T> DoAsync() => await work();
}
