using BotApp.Turns;

namespace BotApp.Storage;

/// <summary>State entries written together: those of a turn, or those written outside of one.</summary>
internal sealed class StateWrite(KeyValuePair<string, StagedState>[] states, StateCache cache) : TurnWrite
{
    private readonly TaskCompletionSource completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long[] versions = new long[states.Length];

    public Task Completion => completion.Task;

    public override void Apply(TurnStatements statements)
    {
        foreach (var (key, state) in states)
        {
            if (state.Expected is { } expected && (statements.ReadVersion(key) ?? 0) != expected)
            {
                throw new WriteRefusedException("A state entry was changed by somebody else meanwhile.");
            }
        }

        for (var at = 0; at < states.Length; at++)
        {
            versions[at] = statements.SaveState(states[at].Key, states[at].Value.Body);
        }
    }

    public override void Committed()
    {
        for (var at = 0; at < states.Length; at++)
        {
            cache.Keep(states[at].Key, new StoredState(versions[at], states[at].Value.Body));
        }

        completion.TrySetResult();
    }

    public override void Failed(Exception error) => completion.TrySetException(error);
}
