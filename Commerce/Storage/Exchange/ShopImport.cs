using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>
/// Loads a shop from a folder of files, one a table (docs/import.md). All files are read and checked first; then everything is written in one transaction,
/// or, when anything is wrong, nothing at all.
/// </summary>
public sealed class ShopImport(IDbContextFactory<ShopDb> shop, ShopOpening opening)
{
    /// <summary>Throws when the folder is missing or holds none of the files.</summary>
    public async Task<ImportReport> RunAsync(string folder, ImportWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wish);
        await opening.OpenAsync(cancellationToken);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var sheets = Sheets.Of(db);
        var files = FilesIn(folder, sheets);
        var findings = new Findings();
        var check = new ImportCheck(db, sheets, wish, findings);
        Strange(folder, files, findings);
        await check.RunAsync(files, cancellationToken);
        var isWritten = findings.InAll == 0 && !wish.DryRun;
        if (isWritten)
        {
            await WriteAsync(db, files, check, cancellationToken);
        }

        return new ImportReport(findings.Kept, findings.InAll, check.Rows, isWritten);
    }

    private static List<SheetFile> FilesIn(string folder, IReadOnlyList<Sheet> sheets)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder}.");
        }

        var files = sheets.Select(sheet => SheetFile.Find(sheet, folder)).OfType<SheetFile>().ToList();
        return files.Count > 0
            ? files
            : throw new FileNotFoundException($"The folder {folder} holds none of the files an import reads, such as orders.csv.");
    }

    /// <summary>A file nobody would read is a slip of the pen, not a wish.</summary>
    private static void Strange(string folder, List<SheetFile> files, Findings findings)
    {
        var read = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder).Where(IsData).Order(StringComparer.Ordinal))
        {
            if (!read.Contains(Path.GetFileName(path)))
            {
                findings.Add(
                    Path.GetFileName(path),
                    1,
                    "不认识这个文件，或同名的表已有另一种格式",
                    "no sheet has this name, or it is there in the other form too"
                );
            }
        }
    }

    private static bool IsData(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".jsonl", StringComparison.Ordinal);

    private static async Task WriteAsync(ShopDb db, List<SheetFile> files, ImportCheck check, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if ((await check.BookAsync("orders", cancellationToken)).Meets)
        {
            await ClearAsync(db, files.First(file => file.Sheet.Name == "orders"), check, cancellationToken);
        }

        foreach (var file in files)
        {
            var book = await check.BookAsync(file.Sheet.Name, cancellationToken);
            await WriteAsync(db, file, book.Meets, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task WriteAsync(ShopDb db, SheetFile file, bool overwrites, CancellationToken cancellationToken)
    {
        var fields = file.Sheet.Columns.Select(column => column.Field).ToList();
        await using var sink = overwrites
            ? new PreparedRows(db, file.Sheet.Table, fields, file.Sheet.KeyColumns)
            : await db.OpenSinkAsync(file.Sheet.Table, fields, cancellationToken);
        var reader = new RowReader(file, new Findings());
        foreach (var line in file.Read())
        {
            if (reader.Read(line) is { } row)
            {
                await sink.WriteAsync(row, cancellationToken);
            }
        }

        await sink.CompleteAsync(cancellationToken);
    }

    /// <summary>An order that is overwritten is replaced whole: what the files do not bring of its parts is gone.</summary>
    private static async Task ClearAsync(ShopDb db, SheetFile orders, ImportCheck check, CancellationToken cancellationToken)
    {
        var book = await check.BookAsync("orders", cancellationToken);
        var reader = new RowReader(orders, new Findings());
        var place = orders.Sheet.Place("number");
        var tables = Sheets.Of(db).Where(sheet => ImportCheck.OrderParts.Contains(sheet.Name, StringComparer.Ordinal)).Reverse().ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = string.Join(";", tables.Select(sheet => $"DELETE FROM \"{sheet.Table}\" WHERE \"OrderNumber\" = @number"));
        var number = command.CreateParameter();
        number.ParameterName = "@number";
        command.Parameters.Add(number);
        foreach (var line in orders.Read())
        {
            if (reader.Read(line) is { } row && book.IsStored((string)row[place]!))
            {
                number.Value = row[place];
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }
}
