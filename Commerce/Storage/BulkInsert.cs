using BotApp.Commerce.Storage.Postgres;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>
/// Writes many rows of one kind in one go, inside the context's current transaction, with columns made from the model: a prepared statement in a file, a
/// binary COPY on a server. Only the rows themselves: what they navigate to is written by a call of its own, after them.
/// </summary>
internal static class BulkInsert
{
    public static async Task<int> WriteRowsAsync<T>(this ShopDb db, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var fields = Field.Of(type);
        var values = new object?[fields.Count];
        var written = 0;
        await using var sink = await db.OpenSinkAsync(type.GetTableName()!, fields, cancellationToken);
        foreach (var row in rows)
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = fields[i].Of(row);
            }

            await sink.WriteAsync(values, cancellationToken);
            written++;
        }

        await sink.CompleteAsync(cancellationToken);
        return written;
    }

    /// <summary>The fastest way to add rows to a table of this database; no other command of the context may run until it is disposed.</summary>
    public static async Task<IRowSink> OpenSinkAsync(
        this ShopDb db,
        string table,
        IReadOnlyList<Field> fields,
        CancellationToken cancellationToken
    )
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        return db is PostgresShopDb
            ? await CopiedRows.OpenAsync(db, table, fields, cancellationToken)
            : new PreparedRows(db, table, fields);
    }
}
