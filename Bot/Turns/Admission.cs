using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;

namespace BotApp.Turns;

/// <summary>Counts what waits for its turn and refuses more than the limits, so that memory is bounded.</summary>
internal sealed class Admission(IOptions<TurnOptions> options)
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, int> waiting = [];
    private int total;

    /// <exception cref="TooBusyException">A limit is reached; the activity was not taken.</exception>
    public void Enter(Conversation conversation)
    {
        lock (gate)
        {
            if (total >= options.Value.MaxWaiting || waiting.GetValueOrDefault(conversation.Id) >= options.Value.MaxWaitingPerConversation)
            {
                throw new TooBusyException();
            }

            EnterTaken(conversation);
        }
    }

    /// <summary>Counts an activity that was taken before the program was started; there is always room for it.</summary>
    public void EnterTaken(Conversation conversation)
    {
        lock (gate)
        {
            total++;
            CollectionsMarshal.GetValueRefOrAddDefault(waiting, conversation.Id, out _)++;
        }
    }

    public void Leave(Conversation conversation)
    {
        lock (gate)
        {
            total--;
            if (--CollectionsMarshal.GetValueRefOrNullRef(waiting, conversation.Id) == 0)
            {
                waiting.Remove(conversation.Id);
            }
        }
    }
}

/// <summary>There is no room for another activity; the same one may be sent again after a moment.</summary>
internal sealed class TooBusyException() : Exception("Too many activities are waiting for their turn.")
{
    /// <summary>What to tell the sender, in whole seconds.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
}
