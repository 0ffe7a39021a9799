using System.Collections.Concurrent;
using BotApp.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotApp.Turns;

/// <summary>The conversations in memory, read from turns.db when somebody asks for one and let go when nobody has for a while.</summary>
internal sealed class Conversations(
    TurnStore store,
    TurnRunner runner,
    Admission admission,
    Lazy<IEnumerable<IDoor>> doors,
    IOptions<TurnOptions> options,
    TimeProvider time
)
{
    private readonly ConcurrentDictionary<(string Channel, string Name), Lazy<Conversation>> known = new();

    /// <summary>The conversation, held (Release it); null when there is none of that name.</summary>
    public Conversation? Find(string channel, string name) =>
        known.ContainsKey((channel, name)) || store.Ask(reader => reader.FindConversation(channel, name)) is not null
            ? FindOrNew(channel, name, static () => throw new InvalidOperationException("A conversation has vanished."))
            : null;

    /// <summary>The conversation, held (Release it); a new one, not yet on disk, when there is none of that name.</summary>
    public Conversation FindOrNew(string channel, string name, Func<ConversationFacts> facts)
    {
        while (true)
        {
            var entry = known.GetOrAdd(
                (channel, name),
                static (key, at) => new Lazy<Conversation>(() => at.Self.Load(key.Channel, key.Name, at.Facts)),
                (Self: this, Facts: facts)
            );
            try
            {
                if (entry.Value.TryHold())
                {
                    return entry.Value;
                }
            }
            catch
            {
                known.TryRemove(new((channel, name), entry));
                throw;
            }
        }
    }

    /// <summary>How many are in memory.</summary>
    public int Count => known.Count;

    /// <summary>Lets go of the conversations nobody uses.</summary>
    public void Sweep()
    {
        foreach (var entry in known)
        {
            if (entry.Value is { IsValueCreated: true, Value: var conversation } && conversation.TryRetire(time, options.Value.IdleAfter))
            {
                known.TryRemove(entry);
            }
        }
    }

    /// <summary>Takes up every conversation with an activity that was not answered when the program ended, and says how many there are.</summary>
    public int TakeUpPending()
    {
        var pending = store.Ask(reader => reader.PendingConversations());
        foreach (var id in pending)
        {
            if (store.Ask(reader => reader.FindConversation(id)) is { } row)
            {
                FindOrNew(row.Channel, row.Name, () => ConversationFacts.FromUtf8(row.Facts)).Release(time);
            }
        }

        return pending.Count;
    }

    private Conversation Load(string channel, string name, Func<ConversationFacts> facts)
    {
        var row = store.Ask(reader => reader.FindConversation(channel, name));
        var lane = new TurnLane(runner.RunAsync);
        if (row is null)
        {
            return new Conversation(store.NewConversationId(), channel, name, facts(), lane);
        }

        var conversation = new Conversation(row.Id, channel, name, ConversationFacts.FromUtf8(row.Facts), lane);
        var (place, at) = store.Ask(reader => reader.LastActivity(row.Id));
        conversation.Continue(place, at);
        foreach (var pending in store.Ask(reader => reader.Pending(row.Id)))
        {
            conversation.TryHold();
            admission.EnterTaken(conversation);
            lane.Enqueue(TurnOf(conversation, pending));
        }

        return conversation;
    }

    private Turn TurnOf(Conversation conversation, StoredPending pending)
    {
        var caller = Caller.FromUtf8(pending.Caller);
        var door = doors.Value.First(door => door.Name == caller.Door);
        var activity = ActivityJson.Read<Activity>(pending.Body) ?? throw new InvalidDataException("A pending activity is empty.");
        return new Turn(conversation, pending.Place, activity, caller, door) { Attempts = pending.Attempts };
    }
}
