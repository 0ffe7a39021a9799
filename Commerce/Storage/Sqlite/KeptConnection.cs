using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>
/// The connection of one pooled context, open from its first use until the context itself goes, with its statements prepared: reading SQL anew, and telling SQLite
/// the functions of a fresh connection, cost more than the work itself. It has one user at a time.
/// </summary>
internal sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>Further texts are prepared each time.</summary>
    private const int MostTexts = 200;

    /// <summary>Pages of the log after which a commit copies them into the file; deeds write the same pages again and again, SQLite's own 1,000 copies each too often.</summary>
    private const int LogPages = 8_000;

    private readonly Dictionary<string, KeptCommand> kept = new(StringComparer.Ordinal);

    /// <summary>Whether it closes for good now.</summary>
    public bool IsEnding { get; private set; }

    /// <summary>The kept command of the same text with these parameters, or the one asked when that is in use or none is kept.</summary>
    public SqliteCommand Instead(SqliteCommand asked)
    {
        if (!kept.TryGetValue(asked.CommandText, out var command) && kept.Count < MostTexts)
        {
            kept[asked.CommandText] = command = new KeptCommand { Connection = this, CommandText = asked.CommandText };
        }

        if (command is null || !command.TryTake(asked))
        {
            return asked;
        }

        asked.Dispose();
        return command;
    }

    public override void Open()
    {
        base.Open();
        using var command = CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA wal_autocheckpoint = {LogPages}");
        command.ExecuteNonQuery();
    }

    /// <summary>Takes back a transaction left open; the connection stays.</summary>
    public override void Close() => Transaction?.Dispose();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            IsEnding = true;
            base.Close();
        }

        base.Dispose(disposing);
    }
}
