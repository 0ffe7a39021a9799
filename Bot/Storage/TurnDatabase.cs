using Microsoft.Data.Sqlite;

namespace BotApp.Storage;

/// <summary>The file turns.db: one process owns it, every connection to it is opened here.</summary>
internal sealed class TurnDatabase : IDisposable
{
    /// <summary>The write-ahead log is folded into the file every 16 MiB; a commit that does so takes some milliseconds longer.</summary>
    private const int CheckpointPages = 4096;

    private readonly FileStream owner;
    private readonly string connectionString;

    /// <summary>Takes ownership of the folder until disposed.</summary>
    /// <exception cref="IOException">Another process owns it.</exception>
    public TurnDatabase(string directory)
    {
        Directory.CreateDirectory(directory);
        owner = Own(Path.Combine(directory, "turns.lock"));
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(directory, "turns.db"),
            Pooling = false,
        }.ToString();
        using var connection = OpenForWriting();
        TurnSchema.Apply(connection);
    }

    /// <summary>
    /// FULL: a commit is on the disk, not only with the operating system, before anybody is told of it
    /// (docs/decisions/0011-turns.md has what that costs). secure_delete: a message that was masked leaves no trace in free pages.
    /// </summary>
    public SqliteConnection OpenForWriting() =>
        Open(
            $"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = {CheckpointPages}; PRAGMA cache_size = -32768;"
        );

    public SqliteConnection OpenForReading() => Open("PRAGMA query_only = ON; PRAGMA cache_size = -4096; PRAGMA mmap_size = 268435456;");

    public void Dispose() => owner.Dispose();

    private SqliteConnection Open(string pragmas)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = pragmas;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return connection;
    }

    private static FileStream Own(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error)
        {
            throw new IOException($"Another process is using {Path.GetDirectoryName(path)}; two cannot share one data directory.", error);
        }
    }
}
