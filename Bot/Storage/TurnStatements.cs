using Microsoft.Data.Sqlite;

namespace BotApp.Storage;

/// <summary>The writer's sentences to turns.db; all of them run inside its current transaction.</summary>
internal sealed class TurnStatements : IDisposable
{
    private readonly TimeProvider time;
    private readonly Statement begin;
    private readonly Statement commit;
    private readonly Statement rollback;
    private readonly Statement openConversation;
    private readonly Statement saveFacts;
    private readonly Statement findRepeat;
    private readonly Statement addActivity;
    private readonly Statement addPending;
    private readonly Statement countAttempt;
    private readonly Statement endPending;
    private readonly Statement addAnswer;
    private readonly Statement addOutgoing;
    private readonly Statement endOutgoing;
    private readonly Statement readVersion;
    private readonly Statement saveState;
    private readonly Statement deleteState;
    private readonly Statement deleteActivities;
    private readonly Statement emptyLastActivity;
    private readonly Statement deleteAnswers;
    private long lastVersion;

    public TurnStatements(SqliteConnection connection, TimeProvider time)
    {
        this.time = time;
        begin = new(connection, "BEGIN IMMEDIATE");
        commit = new(connection, "COMMIT");
        rollback = new(connection, "ROLLBACK");
        openConversation = new(connection, "INSERT OR IGNORE INTO conversations(id, channel, name, facts, opened) VALUES(?, ?, ?, ?, ?)");
        saveFacts = new(connection, "UPDATE conversations SET facts = ? WHERE id = ?");
        findRepeat = new(connection, "SELECT id FROM activities WHERE id >> 24 = ? AND repeat_key = ?");
        addActivity = new(connection, "INSERT INTO activities(id, shown, at, repeat_key, body) VALUES(?, ?, ?, ?, ?)");
        addPending = new(connection, "INSERT INTO pending(id, caller, body) VALUES(?, ?, ?)");
        countAttempt = new(connection, "UPDATE pending SET attempts = attempts + 1 WHERE id = ?");
        endPending = new(connection, "DELETE FROM pending WHERE id = ?");
        addAnswer = new(connection, "INSERT OR REPLACE INTO answers(id, body) VALUES(?, ?)");
        addOutgoing = new(connection, "INSERT INTO outbox(id, caller, body) VALUES(?, ?, ?)");
        endOutgoing = new(connection, "DELETE FROM outbox WHERE id = ?");
        readVersion = new(connection, "SELECT version FROM state WHERE key = ?");
        saveState = new(connection, "INSERT OR REPLACE INTO state(key, version, body) VALUES(?, ?, ?)");
        deleteState = new(connection, "DELETE FROM state WHERE key = ?");
        deleteActivities = new(
            connection,
            "DELETE FROM activities WHERE id BETWEEN ? AND ? AND id < (SELECT max(id) FROM activities WHERE id <= ?) AND id NOT IN (SELECT id FROM pending)"
        );
        emptyLastActivity = new(
            connection,
            "UPDATE activities SET shown = 0, body = '{\"type\":\"trace\"}' WHERE id = (SELECT max(id) FROM activities WHERE id BETWEEN ? AND ?) AND id NOT IN (SELECT id FROM pending)"
        );
        deleteAnswers = new(connection, "DELETE FROM answers WHERE id BETWEEN ? AND ?");
    }

    public void Begin() => begin.Run();

    public void Commit() => commit.Run();

    /// <summary>Does nothing when SQLite has rolled back by itself already.</summary>
    public void Rollback()
    {
        try
        {
            rollback.Run();
        }
        catch (SqliteException)
        {
            rollback.Reset();
        }
    }

    public void OpenConversation(long id, string channel, string name, ReadOnlySpan<byte> facts) =>
        openConversation.Bind(1, id).Bind(2, channel).Bind(3, name).Bind(4, facts).Bind(5, Now()).Run();

    public void SaveFacts(long conversation, ReadOnlySpan<byte> facts) => saveFacts.Bind(1, facts).Bind(2, conversation).Run();

    /// <summary>The place of the activity that came with this key before; null when none did.</summary>
    public long? FindRepeat(long conversation, string repeatKey)
    {
        var found = findRepeat.Bind(1, conversation).Bind(2, repeatKey).Read();
        long? place = found ? new ActivityKey(findRepeat.Int64(0)).Place : null;
        findRepeat.Reset();
        return place;
    }

    public void AddActivity(ActivityKey key, bool shown, long at, string? repeatKey, ReadOnlySpan<byte> body) =>
        addActivity.Bind(1, key.Value).Bind(2, shown ? 1 : 0).Bind(3, at).Bind(4, repeatKey).Bind(5, body).Run();

    public void AddPending(ActivityKey key, ReadOnlySpan<byte> caller, ReadOnlySpan<byte> body) =>
        addPending.Bind(1, key.Value).Bind(2, caller).Bind(3, body).Run();

    public void CountAttempt(ActivityKey key) => countAttempt.Bind(1, key.Value).Run();

    public void EndPending(ActivityKey key) => endPending.Bind(1, key.Value).Run();

    public void AddAnswer(ActivityKey key, ReadOnlySpan<byte> body) => addAnswer.Bind(1, key.Value).Bind(2, body).Run();

    public void AddOutgoing(ActivityKey key, ReadOnlySpan<byte> caller, ReadOnlySpan<byte> body) =>
        addOutgoing.Bind(1, key.Value).Bind(2, caller).Bind(3, body).Run();

    public void EndOutgoing(ActivityKey key) => endOutgoing.Bind(1, key.Value).Run();

    /// <summary>
    /// Takes away what was said in a conversation, but for what still waits for its answer. Its last row stays, empty: it is what the places of further activities
    /// are counted from.
    /// </summary>
    public void Forget(long conversation)
    {
        var (first, last) = (new ActivityKey(conversation, 0).Value, new ActivityKey(conversation, ActivityKey.MaxPlace).Value);
        deleteActivities.Bind(1, first).Bind(2, last).Bind(3, last).Run();
        emptyLastActivity.Bind(1, first).Bind(2, last).Run();
        deleteAnswers.Bind(1, first).Bind(2, last).Run();
    }

    /// <summary>The version of a state entry; null when there is none.</summary>
    public long? ReadVersion(string key)
    {
        long? version = readVersion.Bind(1, key).Read() ? readVersion.Int64(0) : null;
        readVersion.Reset();
        return version;
    }

    /// <summary>Writes a state entry, or takes it away when the body is empty, and gives its new version, which no entry had before.</summary>
    public long SaveState(string key, ReadOnlySpan<byte> body)
    {
        lastVersion = Math.Max(lastVersion + 1, time.GetUtcNow().UtcTicks);
        if (body.IsEmpty)
        {
            deleteState.Bind(1, key).Run();
        }
        else
        {
            saveState.Bind(1, key).Bind(2, lastVersion).Bind(3, body).Run();
        }

        return lastVersion;
    }

    public void Dispose()
    {
        Statement[] all =
        [
            begin,
            commit,
            rollback,
            openConversation,
            saveFacts,
            findRepeat,
            addActivity,
            addPending,
            countAttempt,
            endPending,
            addAnswer,
            addOutgoing,
            endOutgoing,
            readVersion,
            saveState,
            deleteState,
            deleteActivities,
            emptyLastActivity,
            deleteAnswers,
        ];
        Array.ForEach(all, statement => statement.Dispose());
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();
}
