using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Turns;

/// <summary>One activity on its way through the bot. It holds its conversation in memory until it is over.</summary>
internal sealed class Turn(Conversation conversation, long? place, Activity activity, Caller caller, IDoor door)
{
    private readonly TaskCompletionSource<byte[]?> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Conversation Conversation { get; } = conversation;

    /// <summary>Where the activity lies in the talk; null for a turn the program began by itself, which is not begun again after a restart.</summary>
    public long? Place { get; } = place;

    public Activity Activity { get; } = activity;

    public Caller Caller { get; } = caller;

    public IDoor Door { get; } = door;

    /// <summary>What to run instead of the bot; null for the bot.</summary>
    public BotCallbackHandler? Callback { get; init; }

    /// <summary>How often this turn was begun again after a restart; null when it has just come in.</summary>
    public int? Attempts { get; init; }

    /// <summary>Ends when the turn is on disk, with what is to be answered within the request (null for nothing); fails when it could not be written.</summary>
    public Task<byte[]?> Completion => completion.Task;

    public void Complete(byte[]? answer) => completion.TrySetResult(answer);

    public void Fail(Exception error)
    {
        completion.TrySetException(error);
        _ = completion.Task.Exception; // somebody may wait for it, nobody has to
    }
}
