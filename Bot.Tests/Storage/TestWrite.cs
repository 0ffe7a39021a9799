using BotApp.Storage;

namespace BotApp.Tests.Storage;

/// <summary>A write made of two functions.</summary>
internal sealed class TestWrite(Action<TurnStatements> apply, Action? committed = null) : TurnWrite
{
    private readonly TaskCompletionSource completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Completion => completion.Task;

    public override void Apply(TurnStatements statements) => apply(statements);

    public override void Committed()
    {
        completion.SetResult();
        committed?.Invoke();
    }

    public override void Failed(Exception error) => completion.SetException(error);
}
