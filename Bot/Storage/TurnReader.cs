using Microsoft.Data.Sqlite;

namespace BotApp.Storage;

/// <summary>The questions asked of turns.db, on a connection of its own; one caller at a time (TurnReaders lends them out).</summary>
internal sealed class TurnReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Statement findConversation;
    private readonly Statement readConversation;
    private readonly Statement listConversations;
    private readonly Statement lastActivity;
    private readonly Statement lastConversation;
    private readonly Statement history;
    private readonly Statement allActivities;
    private readonly Statement pending;
    private readonly Statement pendingConversations;
    private readonly Statement conversationsOf;
    private readonly Statement answer;
    private readonly Statement outgoing;
    private readonly Statement state;

    public TurnReader(SqliteConnection connection)
    {
        this.connection = connection;
        findConversation = new(connection, "SELECT id, channel, name, facts FROM conversations WHERE channel = ? AND name = ?");
        readConversation = new(connection, "SELECT id, channel, name, facts FROM conversations WHERE id = ?");
        listConversations = new(
            connection,
            "SELECT id, channel, name, facts, opened FROM conversations WHERE channel = ? AND id > ? ORDER BY id LIMIT ?"
        );
        lastConversation = new(connection, "SELECT max(id) FROM conversations");
        lastActivity = new(connection, "SELECT id, at FROM activities WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1");
        history = new(connection, "SELECT id, body FROM activities WHERE id > ? AND id <= ? AND shown = 1 ORDER BY id LIMIT ?");
        allActivities = new(connection, "SELECT id, body FROM activities WHERE id > ? AND id <= ? ORDER BY id LIMIT ?");
        pending = new(
            connection,
            "SELECT p.id, p.caller, coalesce(p.body, a.body), p.attempts FROM pending p JOIN activities a ON a.id = p.id WHERE p.id BETWEEN ? AND ? ORDER BY p.id"
        );
        pendingConversations = new(connection, "SELECT DISTINCT id >> 24 FROM pending ORDER BY 1");
        conversationsOf = new(connection, "SELECT DISTINCT id >> 24 FROM activities WHERE body ->> '$.from.id' = ? ORDER BY 1");
        answer = new(connection, "SELECT body FROM answers WHERE id = ?");
        outgoing = new(connection, "SELECT id, caller, body FROM outbox ORDER BY id");
        state = new(connection, "SELECT version, body FROM state WHERE key = ?");
    }

    public StoredConversation? FindConversation(string channel, string name) =>
        One(findConversation.Bind(1, channel).Bind(2, name), ReadConversation);

    public StoredConversation? FindConversation(long id) => One(readConversation.Bind(1, id), ReadConversation);

    /// <summary>Conversations of a channel in the order they were opened, after the one numbered so, with the Unix milliseconds of their opening.</summary>
    public List<(StoredConversation Conversation, long Opened)> ListConversations(string channel, long after, int limit) =>
        All(listConversations.Bind(1, channel).Bind(2, after).Bind(3, limit), row => (ReadConversation(row), row.Int64(4)));

    /// <summary>The highest conversation number handed out; 0 for none.</summary>
    public long LastConversation() => One(lastConversation, row => (long?)row.Int64(0)) ?? 0;

    /// <summary>The last place taken in a conversation and the Unix milliseconds it carries; (0, 0) for none.</summary>
    public (long Place, long At) LastActivity(long conversation) =>
        One(
            lastActivity.Bind(1, new ActivityKey(conversation, 0).Value).Bind(2, new ActivityKey(conversation, ActivityKey.MaxPlace).Value),
            row => ((long, long)?)(new ActivityKey(row.Int64(0)).Place, row.Int64(1))
        ) ?? (0, 0);

    /// <summary>What the client may see, after one place and up to another, oldest first.</summary>
    public List<StoredActivity> History(long conversation, long after, long upTo, int limit) =>
        Activities(history, conversation, after, upTo, limit);

    /// <summary>Everything of a talk, also what the client does not see.</summary>
    public List<StoredActivity> AllActivities(long conversation, long after, int limit) =>
        Activities(allActivities, conversation, after, ActivityKey.MaxPlace, limit);

    public List<StoredPending> Pending(long conversation) =>
        All(
            pending.Bind(1, new ActivityKey(conversation, 0).Value).Bind(2, new ActivityKey(conversation, ActivityKey.MaxPlace).Value),
            row => new StoredPending(new ActivityKey(row.Int64(0)).Place, row.Utf8(1), row.Utf8(2), (int)row.Int64(3))
        );

    /// <summary>The conversations somebody has written in, by the id they have there; looks at every activity.</summary>
    public List<long> ConversationsOf(string user) => All(conversationsOf.Bind(1, user), row => row.Int64(0));

    public List<long> PendingConversations() => All(pendingConversations, row => row.Int64(0));

    /// <summary>What was answered within the request of this activity; null when nothing was.</summary>
    public byte[]? Answer(ActivityKey key) => One(answer.Bind(1, key.Value), row => row.Utf8(0));

    public List<StoredOutgoing> Outgoing() =>
        All(outgoing, row => new StoredOutgoing(new ActivityKey(row.Int64(0)), row.Utf8(1), row.Utf8(2)));

    public StoredState State(string key) => One(state.Bind(1, key), row => new StoredState(row.Int64(0), row.Utf8(1))) ?? StoredState.Never;

    public void Dispose()
    {
        Statement[] all =
        [
            findConversation,
            readConversation,
            listConversations,
            lastActivity,
            lastConversation,
            history,
            allActivities,
            pending,
            pendingConversations,
            answer,
            outgoing,
            state,
        ];
        Array.ForEach(all, statement => statement.Dispose());
        connection.Dispose();
    }

    private static List<StoredActivity> Activities(Statement statement, long conversation, long after, long upTo, int limit) =>
        All(
            statement.Bind(1, new ActivityKey(conversation, after).Value).Bind(2, new ActivityKey(conversation, upTo).Value).Bind(3, limit),
            row => new StoredActivity(new ActivityKey(row.Int64(0)).Place, row.Utf8(1))
        );

    private static StoredConversation ReadConversation(Statement row) => new(row.Int64(0), row.Text(1), row.Text(2), row.Utf8(3));

    private static T? One<T>(Statement statement, Func<Statement, T> read)
    {
        var value = statement.Read() ? read(statement) : default;
        statement.Reset();
        return value;
    }

    private static List<T> All<T>(Statement statement, Func<Statement, T> read)
    {
        var rows = new List<T>();
        while (statement.Read())
        {
            rows.Add(read(statement));
        }

        return rows;
    }
}
