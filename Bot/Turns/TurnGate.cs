using BotApp.Storage;

namespace BotApp.Turns;

/// <summary>Takes activities in: each is on disk before anybody is told that it was taken, and takes its turn behind those before it.</summary>
internal sealed class TurnGate(TurnStore store, Admission admission, TimeProvider time)
{
    /// <summary>
    /// Takes an activity. Its place is decided before this returns its task, so calls made one after another keep their order without being
    /// awaited. The caller holds the conversation until then.
    /// </summary>
    /// <exception cref="TooBusyException">There is no room; nothing was taken.</exception>
    public Task<Receipt> ReceiveAsync(Conversation conversation, Arrival arrival)
    {
        admission.Enter(conversation);
        conversation.TryHold();
        try
        {
            var body = ActivityJson.Write(arrival.Activity);
            lock (conversation.Gate)
            {
                var (place, at) = conversation.NextPlace(time);
                return FinishAsync(conversation, Queue(conversation, arrival, body, place, at));
            }
        }
        catch
        {
            Leave(conversation);
            throw;
        }
    }

    private (Turn Turn, InboundWrite Write) Queue(Conversation conversation, Arrival arrival, byte[] body, long place, DateTimeOffset at)
    {
        var activity = arrival.Activity;
        var stampedId = activity.Id is null ? TurnUnit.NameOf(conversation, place) : null;
        (activity.Id, activity.Timestamp) = (activity.Id ?? stampedId, at);
        var turn = new Turn(conversation, place, activity, arrival.Caller, arrival.Door);
        var write = new InboundWrite(turn, ActivityJson.Stamp(body, stampedId, at), arrival.Shown, at, arrival.RepeatKey)
        {
            Opening = conversation.IsOpen ? null : conversation.Facts.ToUtf8(),
            Facts = arrival.FactsChanged ? conversation.Facts.ToUtf8() : null,
        };
        store.Enqueue(write);
        return (turn, write);
    }

    private async Task<Receipt> FinishAsync(Conversation conversation, (Turn Turn, InboundWrite Write) queued)
    {
        try
        {
            var place = await queued.Write.Completion;
            if (place == queued.Turn.Place)
            {
                return new Receipt(place, queued.Turn);
            }

            Leave(conversation);
            return new Receipt(place, First: null);
        }
        catch
        {
            Leave(conversation);
            throw;
        }
    }

    private void Leave(Conversation conversation)
    {
        admission.Leave(conversation);
        conversation.Release(time);
    }
}
