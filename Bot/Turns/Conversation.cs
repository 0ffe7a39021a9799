using System.Collections.Immutable;

namespace BotApp.Turns;

/// <summary>One conversation in memory: its places, its turns one after another, those who listen.</summary>
internal sealed class Conversation(long id, string channel, string name, ConversationFacts facts, TurnLane lane)
{
    private ImmutableArray<IListener> listeners = [];
    private bool retired;
    private int holders;
    private long idleSince;
    private long lastPlace;
    private long lastTime;

    /// <summary>Guards what is said to be guarded by it; held for microseconds, never across an await.</summary>
    public Lock Gate { get; } = new();

    public long Id { get; } = id;

    public string Channel { get; } = channel;

    public string Name { get; } = name;

    public TurnLane Lane { get; } = lane;

    /// <summary>Guarded by Gate.</summary>
    public ConversationFacts Facts { get; set; } = facts;

    /// <summary>Whether the row of the conversation is on disk; until then every activity brings it along.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether somebody has begun to open it. Guarded by Gate.</summary>
    public bool IsOpening { get; set; }

    /// <summary>The last place a client may have seen.</summary>
    public long ShownPlace { get; private set; }

    /// <summary>The last place that has reached a client, as far as this process knows.</summary>
    public long DeliveredPlace { get; private set; }

    /// <summary>Takes up a conversation read from disk where it stands.</summary>
    public void Continue(long place, long time) =>
        (lastPlace, lastTime, ShownPlace, DeliveredPlace, IsOpen, IsOpening) = (place, time, place, place, true, true);

    /// <summary>Begins a conversation that was lost behind every place its client may remember. Guarded by Gate, before anything is received.</summary>
    public void StartBehind(long place) => (lastPlace, ShownPlace, DeliveredPlace) = (place, place, place);

    /// <summary>Notes that a client has an activity.</summary>
    public void Delivered(long place) => DeliveredPlace = Math.Max(DeliveredPlace, place);

    /// <summary>
    /// The next place and its time, which is later than that of the place before. Guarded by Gate; whoever takes a place queues its write
    /// before letting go of Gate, so that places are committed and shown in their order.
    /// </summary>
    public (long Place, DateTimeOffset At) NextPlace(TimeProvider time) => (++lastPlace, NextTime(time));

    /// <summary>A time, in whole milliseconds, after everything said so far. Guarded by Gate.</summary>
    public DateTimeOffset NextTime(TimeProvider time) =>
        DateTimeOffset.FromUnixTimeMilliseconds(lastTime = Math.Max(lastTime + 1, time.GetUtcNow().ToUnixTimeMilliseconds()));

    public void Listen(IListener listener) => ImmutableInterlocked.Update(ref listeners, static (all, one) => all.Add(one), listener);

    public void StopListening(IListener listener) =>
        ImmutableInterlocked.Update(ref listeners, static (all, one) => all.Remove(one), listener);

    /// <summary>Tells the listeners; only the writer of turns.db calls this, in the order of the places.</summary>
    public void Show(long place, ReadOnlyMemory<byte> body)
    {
        ShownPlace = place;
        foreach (var listener in listeners)
        {
            listener.OnActivity(place, body);
        }
    }

    /// <summary>Tells the listeners of something that is not kept.</summary>
    public void ShowPassing(ReadOnlyMemory<byte> body)
    {
        foreach (var listener in listeners)
        {
            listener.OnPassing(body);
        }
    }

    /// <summary>Keeps the conversation in memory until released; false when it has just been let go and must be looked up again.</summary>
    public bool TryHold()
    {
        lock (Gate)
        {
            holders += retired ? 0 : 1;
            return !retired;
        }
    }

    public void Release(TimeProvider time)
    {
        lock (Gate)
        {
            holders--;
            idleSince = time.GetTimestamp();
        }
    }

    /// <summary>Lets the conversation go when nobody has held it for so long.</summary>
    public bool TryRetire(TimeProvider time, TimeSpan idleAfter)
    {
        lock (Gate)
        {
            return retired = holders == 0 && time.GetElapsedTime(idleSince) >= idleAfter;
        }
    }
}
