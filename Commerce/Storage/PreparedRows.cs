using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Commerce.Storage;

/// <summary>One prepared INSERT, run once a row; with key columns named it overwrites the row that has that key already.</summary>
internal sealed class PreparedRows : IRowSink
{
    private readonly DbCommand command;
    private readonly DbParameter[] parameters;

    public PreparedRows(ShopDb db, string table, IReadOnlyList<Field> fields, IReadOnlyList<string>? key = null)
    {
        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Insert(table, fields) + (key is null ? string.Empty : Overwrite(fields, key));
        parameters = [.. fields.Select((field, i) => Parameter(field, i))];
    }

    /// <summary>The statement, with a parameter @p0, @p1 … for each field.</summary>
    public static string Insert(string table, IReadOnlyList<Field> fields) =>
        $"INSERT INTO \"{table}\" ({List(fields.Select(field => $"\"{field.Column}\""))}) VALUES ({List(fields.Select((_, i) => $"@p{i}"))})";

    public async ValueTask WriteAsync(object?[] stored, CancellationToken cancellationToken)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i].Value = stored[i] ?? DBNull.Value;
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private static string Overwrite(IReadOnlyList<Field> fields, IReadOnlyList<string> key)
    {
        var rest = fields.Select(field => field.Column).Except(key, StringComparer.Ordinal).ToList();
        var action = rest.Count == 0 ? "NOTHING" : $"UPDATE SET {List(rest.Select(column => $"\"{column}\" = excluded.\"{column}\""))}";
        return $" ON CONFLICT ({List(key.Select(column => $"\"{column}\""))}) DO {action}";
    }

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts);

    private DbParameter Parameter(Field field, int place)
    {
        var parameter = ((RelationalTypeMapping)field.Property.GetTypeMapping()).CreateParameter(
            command,
            $"@p{place}",
            null,
            nullable: true
        );
        command.Parameters.Add(parameter);
        return parameter;
    }
}
