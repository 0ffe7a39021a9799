using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BotApp.CommandLine.Goals;

/// <summary>A shop's file beside the file it was copied from: what differs, and back to how it was.</summary>
internal sealed class ShopCopy(string original, string copy)
{
    private List<string>? tables;
    private List<string> changed = [];

    /// <summary>Makes a file that holds what another holds, while both may be open.</summary>
    public static void Take(string from, string to)
    {
        using var source = Open(from);
        using var target = Open(to);
        source.BackupDatabase(target);
    }

    /// <summary>Puts back the tables in which <see cref="Changes"/> last found something; others may have the file open.</summary>
    public void Restore()
    {
        if (changed.Count > 0)
        {
            using var connection = OpenBoth();
            var rows = changed.Select(table => $"DELETE FROM main.\"{table}\"; INSERT INTO main.\"{table}\" SELECT * FROM before.\"{table}\";");
            Execute(connection, $"BEGIN IMMEDIATE; {string.Join(' ', rows)} COMMIT");
            changed = [];
        }
    }

    /// <summary>Every row that differs, tables in order of name.</summary>
    public IReadOnlyList<ShopChange> Changes()
    {
        using var connection = OpenBoth();
        tables ??= TablesOf(connection);
        List<ShopChange> changes = [.. tables.SelectMany(table => ChangesOf(connection, table))];
        changed = [.. changes.Select(change => change.Table).Distinct(StringComparer.Ordinal)];
        return changes;
    }

    private SqliteConnection OpenBoth()
    {
        var connection = Open(copy);
        using var attach = connection.CreateCommand();
        attach.CommandText = "ATTACH $file AS before";
        attach.Parameters.AddWithValue("$file", original);
        attach.ExecuteNonQuery();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of tables come from the file itself
        command.CommandText = statements;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static List<ShopChange> ChangesOf(SqliteConnection connection, string table) =>
        [
            .. Read(connection, $"SELECT * FROM main.\"{table}\" EXCEPT SELECT * FROM before.\"{table}\"").Select(row => new ShopChange(table, IsGone: false, row)),
            .. Read(connection, $"SELECT * FROM before.\"{table}\" EXCEPT SELECT * FROM main.\"{table}\"").Select(row => new ShopChange(table, IsGone: true, row)),
        ];

    private static List<string> TablesOf(SqliteConnection connection) =>
        [
            .. Read(connection, "SELECT name FROM before.sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name")
                .Select(row => row["name"]!),
        ];

    private static List<Dictionary<string, string?>> Read(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of tables come from the file itself
        command.CommandText = query;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, string?>>();
        while (reader.Read())
        {
            rows.Add(
                Enumerable
                    .Range(0, reader.FieldCount)
                    .ToDictionary(
                        reader.GetName,
                        at => reader.IsDBNull(at) ? null : Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture),
                        StringComparer.OrdinalIgnoreCase
                    )
            );
        }

        return rows;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Pooling = false,
                ForeignKeys = false,
                DefaultTimeout = 30,
            }.ToString()
        );
        connection.Open();
        return connection;
    }
}
