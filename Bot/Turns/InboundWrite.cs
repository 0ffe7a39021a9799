using BotApp.Recognizers.Privacy;
using BotApp.Storage;

namespace BotApp.Turns;

/// <summary>Writes an activity and that it waits for its turn; then shows it and lets the turn begin.</summary>
internal sealed class InboundWrite(Turn turn, byte[] body, bool shown, DateTimeOffset at, string? repeatKey) : TurnWrite
{
    private readonly TaskCompletionSource<long> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] stored = PersonalData.MaskJson(body);
    private long? repeated;

    /// <summary>The row of the conversation, when this is the first of it; null otherwise.</summary>
    public byte[]? Opening { get; init; }

    /// <summary>The facts of the conversation, when they change with this; null otherwise.</summary>
    public byte[]? Facts { get; init; }

    /// <summary>The place of the activity; of the earlier one when this only repeats it.</summary>
    public Task<long> Completion => completion.Task;

    public override void Apply(TurnStatements statements)
    {
        var conversation = turn.Conversation;
        repeated = repeatKey is null ? null : statements.FindRepeat(conversation.Id, repeatKey);
        if (Opening is not null)
        {
            statements.OpenConversation(conversation.Id, conversation.Channel, conversation.Name, Opening);
        }

        if (Facts is not null)
        {
            statements.SaveFacts(conversation.Id, Facts);
        }

        if (repeated is null)
        {
            var key = new ActivityKey(conversation.Id, turn.Place!.Value);
            statements.AddActivity(key, shown, at.ToUnixTimeMilliseconds(), repeatKey, stored);
            statements.AddPending(key, turn.Caller.ToUtf8(), ReferenceEquals(stored, body) ? [] : body);
        }
    }

    public override void Committed()
    {
        turn.Conversation.IsOpen = true;
        if (repeated is null)
        {
            if (shown)
            {
                turn.Conversation.Show(turn.Place!.Value, body);
            }

            turn.Conversation.Lane.Enqueue(turn);
        }

        completion.SetResult(repeated ?? turn.Place!.Value);
    }

    public override void Failed(Exception error) => completion.SetException(error);
}
