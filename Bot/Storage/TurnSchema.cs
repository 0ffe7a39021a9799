using Microsoft.Data.Sqlite;

namespace BotApp.Storage;

/// <summary>The tables of turns.db, and the steps that bring an older file to them.</summary>
internal static class TurnSchema
{
    /// <summary>Step n brings a file of version n to n + 1; a step that was released is never edited.</summary>
    private static readonly string[] Steps =
    [
        """
                -- id is handed out by the process; (channel, name) is how the channel knows the conversation
                CREATE TABLE conversations(
                    id INTEGER PRIMARY KEY,
                    channel TEXT NOT NULL,
                    name TEXT NOT NULL,
                    facts TEXT NOT NULL,
                    opened INTEGER NOT NULL,
                    UNIQUE(channel, name));

                -- id is ActivityKey: the conversation and the place in it, so that one talk lies together and in order
                CREATE TABLE activities(
                    id INTEGER PRIMARY KEY,
                    shown INTEGER NOT NULL,
                    at INTEGER NOT NULL,
                    repeat_key TEXT,
                    body TEXT NOT NULL);
                CREATE UNIQUE INDEX activities_by_repeat_key ON activities(id >> 24, repeat_key) WHERE repeat_key IS NOT NULL;

                -- received and not yet answered; body is null when the stored activity needed no masking
                CREATE TABLE pending(
                    id INTEGER PRIMARY KEY,
                    caller TEXT NOT NULL,
                    body TEXT,
                    attempts INTEGER NOT NULL DEFAULT 0);

                -- what the caller was told within its own request (invoke, expectReplies)
                CREATE TABLE answers(id INTEGER PRIMARY KEY, body TEXT NOT NULL);

                -- replies that still have to be sent to a channel over HTTP
                CREATE TABLE outbox(id INTEGER PRIMARY KEY, caller TEXT NOT NULL, body TEXT NOT NULL);

                CREATE TABLE state(key TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
            """,
    ];

    public static void Apply(SqliteConnection connection)
    {
        for (var version = ReadVersion(connection); version < Steps.Length; version++)
        {
            using var transaction = connection.BeginTransaction();
            Run(connection, transaction, Steps[version]);
            Run(connection, transaction, $"PRAGMA user_version = {version + 1}");
            transaction.Commit();
        }
    }

    private static int ReadVersion(SqliteConnection connection)
    {
        using var statement = new Statement(connection, "PRAGMA user_version");
        var version = statement.Read() ? (int)statement.Int64(0) : 0;
        statement.Reset();
        return version <= Steps.Length
            ? version
            : throw new InvalidOperationException("turns.db was written by a newer version of this program.");
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // constants of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
