using System.Globalization;

namespace BotApp.Turns;

/// <summary>
/// Everything one turn says and remembers, kept together until it is written in one transaction. Code that runs inside the turn finds it in
/// Current; after the end of the turn Current is null again, also for what the turn left running.
/// </summary>
internal sealed class TurnUnit : IDisposable
{
    private static readonly AsyncLocal<TurnUnit?> Running = new();

    private readonly Lock gate = new();
    private readonly Dictionary<string, StagedState> states = new(StringComparer.Ordinal);
    private readonly List<StagedReply> replies = [];
    private readonly string idBase;
    private byte[]? answer;
    private int lastId;
    private bool closed;

    private TurnUnit(Turn turn)
    {
        Turn = turn;
        idBase = turn.Place is { } place
            ? NameOf(turn.Conversation, place)
            : $"{turn.Conversation.Name}|{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)}";
    }

    public static TurnUnit? Current => Running.Value is { closed: false } unit ? unit : null;

    public Turn Turn { get; }

    public Conversation Conversation => Turn.Conversation;

    /// <summary>Why the turn broke; null while it has not.</summary>
    public Exception? Error { get; private set; }

    /// <summary>The id an activity at a place carries on the wire.</summary>
    public static string NameOf(Conversation conversation, long place) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation.Name}|{place:D7}");

    /// <summary>Opens the unit of a turn for the calling asynchronous flow.</summary>
    public static TurnUnit Begin(Turn turn) => Running.Value = new TurnUnit(turn);

    /// <summary>An id for something this turn says; the same number of the same turn gives the same id when it is run again.</summary>
    public string NextId() => string.Create(CultureInfo.InvariantCulture, $"{idBase}.{Interlocked.Increment(ref lastId)}");

    /// <summary>Keeps a reply until the turn is written. False when the turn is over already.</summary>
    public bool Say(StagedReply reply)
    {
        lock (gate)
        {
            if (!closed)
            {
                replies.Add(reply);
            }

            return !closed;
        }
    }

    /// <summary>Keeps what is to be answered within the request.</summary>
    public void Answer(byte[] body)
    {
        lock (gate)
        {
            answer = body;
        }
    }

    /// <summary>Keeps a state entry until the turn is written. False when the turn is over already.</summary>
    public bool Remember(string key, StagedState state)
    {
        lock (gate)
        {
            if (!closed)
            {
                states[key] = states.TryGetValue(key, out var earlier) ? state with { Expected = earlier.Expected } : state;
            }

            return !closed;
        }
    }

    /// <summary>What this turn has written to an entry; null when it has not.</summary>
    public StagedState? Recall(string key)
    {
        lock (gate)
        {
            return states.GetValueOrDefault(key);
        }
    }

    /// <summary>Forgets everything staged so far.</summary>
    public void Drop()
    {
        lock (gate)
        {
            answer = null;
            replies.Clear();
            states.Clear();
        }
    }

    /// <summary>The replies at their places, once they are on disk.</summary>
    public IReadOnlyList<OutcomeWrite.PlacedReply> Written { get; set; } = [];

    /// <summary>Ends the staging and hands out what is to be written; nothing can be staged until Reopen.</summary>
    public Outcome Close()
    {
        lock (gate)
        {
            closed = true;
            return new Outcome([.. replies], [.. states], answer);
        }
    }

    /// <summary>After a turn that broke: nothing is staged, an apology may be.</summary>
    public void Reopen(Exception error)
    {
        Drop();
        (Error, closed) = (error, false);
    }

    public void Dispose()
    {
        closed = true;
        Running.Value = null;
    }

    /// <summary>What one turn comes to.</summary>
    internal sealed record Outcome(StagedReply[] Replies, KeyValuePair<string, StagedState>[] States, byte[]? Answer)
    {
        public bool IsEmpty => Replies.Length == 0 && States.Length == 0 && Answer is null;
    }
}

/// <summary>A reply of a turn: its JSON without a time, whether the client's history shows it, whether it still has to be sent over HTTP.</summary>
internal sealed record StagedReply(byte[] Body, bool Shown, bool Outgoing);

/// <summary>A state entry as the turn leaves it (empty: taken away), the version it must still have on disk (null: whichever), and its version until then.</summary>
internal sealed record StagedState(byte[] Body, long? Expected)
{
    private static long lastVersion;

    /// <summary>Below zero, so that it never is the version of a committed entry.</summary>
    public long Version { get; init; } = Interlocked.Decrement(ref lastVersion);
}
