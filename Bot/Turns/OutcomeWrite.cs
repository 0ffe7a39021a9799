using BotApp.Storage;

namespace BotApp.Turns;

/// <summary>Writes what a turn comes to in one piece: its replies, its state, its answer, and that it is over; then shows the replies.</summary>
internal sealed class OutcomeWrite(Turn turn, TurnUnit.Outcome outcome, OutcomeWrite.PlacedReply[] replies, StateCache cache) : TurnWrite
{
    private readonly TaskCompletionSource completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StateWrite states = new(outcome.States, cache);

    public Task Completion => completion.Task;

    public IReadOnlyList<PlacedReply> Replies => replies;

    public override void Apply(TurnStatements statements)
    {
        states.Apply(statements);
        foreach (var reply in replies)
        {
            AddReply(statements, reply);
        }

        if (turn.Place is { } place)
        {
            Finish(statements, new ActivityKey(turn.Conversation.Id, place));
        }
    }

    public override void Committed()
    {
        states.Committed();
        foreach (var reply in replies.Where(reply => reply.Reply.Shown))
        {
            turn.Conversation.Show(reply.Place, reply.Body);
        }

        completion.SetResult();
    }

    public override void Failed(Exception error) => completion.SetException(error);

    private void AddReply(TurnStatements statements, PlacedReply reply)
    {
        var key = new ActivityKey(turn.Conversation.Id, reply.Place);
        statements.AddActivity(key, reply.Reply.Shown, reply.At.ToUnixTimeMilliseconds(), repeatKey: null, reply.Stored);
        if (reply.Reply.Outgoing)
        {
            statements.AddOutgoing(key, turn.Caller.ToUtf8(), reply.Body);
        }
    }

    private void Finish(TurnStatements statements, ActivityKey key)
    {
        statements.EndPending(key);
        if (outcome.Answer is { } answer)
        {
            statements.AddAnswer(key, answer);
        }
    }

    /// <summary>A reply at its place: as it is said, and as it is kept.</summary>
    internal sealed record PlacedReply(StagedReply Reply, long Place, DateTimeOffset At, byte[] Body, byte[] Stored);
}
