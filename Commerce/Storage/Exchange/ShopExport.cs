using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>The forms an export can have.</summary>
public enum ExchangeForm
{
    Csv,
    JsonLines,
}

/// <summary>Writes the whole shop into a folder, in the files an import reads; one consistent moment of it, however long it takes.</summary>
public sealed class ShopExport(IDbContextFactory<ShopDb> shop, ShopOpening opening)
{
    /// <summary>Makes the folder; files of the same names are overwritten. The answer says how many rows went into each.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync(string folder, ExchangeForm form, CancellationToken cancellationToken)
    {
        await opening.OpenAsync(cancellationToken);
        Directory.CreateDirectory(folder);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var moment = await BeginAsync(db.Database.GetDbConnection(), cancellationToken);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sheet in Sheets.Of(db))
        {
            var name = sheet.Name + (form == ExchangeForm.Csv ? ".csv" : ".jsonl");
            await using var text = new StreamWriter(Path.Combine(folder, name));
            using ISheetWriter writer = form == ExchangeForm.Csv ? new CsvSheetWriter(text, sheet) : new JsonSheetWriter(text, sheet);
            rows[name] = await WriteAsync(moment, sheet, writer, cancellationToken);
        }

        return rows;
    }

    /// <summary>In a file a transaction that only reads keeps nobody from writing.</summary>
    private static async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        connection is SqliteConnection file
            ? file.BeginTransaction(IsolationLevel.Serializable, deferred: true)
            : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    private static async Task<int> WriteAsync(DbTransaction moment, Sheet sheet, ISheetWriter writer, CancellationToken cancellationToken)
    {
        await using var command = moment.Connection!.CreateCommand();
        command.Transaction = moment;
        var columns = string.Join(", ", sheet.Columns.Select(column => $"\"{column.Field.Column}\""));
        var key = string.Join(", ", sheet.KeyColumns.Select(column => $"\"{column}\""));
        command.CommandText = $"SELECT {columns} FROM \"{sheet.Table}\" ORDER BY {key}";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var texts = new string?[sheet.Columns.Count];
        var rows = 0;
        for (; await reader.ReadAsync(cancellationToken); rows++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = reader.GetValue(i) is var stored and not DBNull ? StoredText.Of(sheet.Columns[i], stored) : null;
            }

            writer.Write(texts);
        }

        return rows;
    }
}
