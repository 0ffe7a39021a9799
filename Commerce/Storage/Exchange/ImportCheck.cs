using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Reads all files of an import and finds everything that is wrong, writing nothing.</summary>
internal sealed class ImportCheck(ShopDb db, IReadOnlyList<Sheet> sheets, ImportWish wish, Findings findings)
{
    /// <summary>Parts of an order come with it, because only together they add up.</summary>
    public static readonly IReadOnlyList<string> OrderParts =
    [
        "order-lines",
        "payments",
        "order-promotions",
        "promotion-shares",
        "order-gifts",
    ];

    private readonly Dictionary<string, KeyBook> books = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly OrderSums sums = new(findings);

    public IReadOnlyDictionary<string, int> Rows => rows;

    public async Task RunAsync(IReadOnlyList<SheetFile> files, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        foreach (var file in files)
        {
            await CheckAsync(file, cancellationToken);
        }

        sums.Check();
    }

    public async Task<KeyBook> BookAsync(string sheet, CancellationToken cancellationToken)
    {
        if (!books.TryGetValue(sheet, out var book))
        {
            book = await KeyBook.LoadAsync(db, sheets.First(candidate => candidate.Name == sheet), cancellationToken);
            books.Add(sheet, book);
        }

        return book;
    }

    private async Task CheckAsync(SheetFile file, CancellationToken cancellationToken)
    {
        var book = await BookAsync(file.Sheet.Name, cancellationToken);
        var references = new List<(Reference Rule, KeyBook Target)>();
        foreach (var rule in References.Of(file.Sheet))
        {
            references.Add((rule, await BookAsync(rule.Sheet, cancellationToken)));
        }

        var orders = OrderParts.Contains(file.Sheet.Name, StringComparer.Ordinal) ? await BookAsync("orders", cancellationToken) : null;
        var reader = new RowReader(file, findings);
        rows[file.Name] = 0;
        try
        {
            foreach (var line in file.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.Read(line) is { } row)
                {
                    Check(new Row(file, line.Line, row, file.Sheet.KeyOf(row)), book, references, orders);
                }
            }
        }
        catch (SheetFormatException unreadable)
        {
            findings.Add(file.Name, unreadable.Line, $"无法读取：{unreadable.Reason.Zh}", $"cannot be read: {unreadable.Reason.En}");
        }
    }

    private sealed record Row(SheetFile File, int Line, object?[] Stored, string Key);

    private void Check(Row row, KeyBook book, List<(Reference Rule, KeyBook Target)> references, KeyBook? orders)
    {
        var before = findings.InAll;
        CheckKey(row, book);
        foreach (var (rule, target) in references)
        {
            var parts = rule.Places.Select(place => row.Stored[place]).ToList();
            if (parts.TrueForAll(part => part is not null) && Keys.Join(parts) is var named && !target.Knows(named))
            {
                Say(
                    row,
                    $"“{rule.Columns}”指向的 {named} 在 {rule.Sheet} 中不存在",
                    $"{rule.Columns} names {named}, which {rule.Sheet} do not have"
                );
            }
        }

        if (orders is not null && Text(row, "orderNumber") is { } number && orders.IsStored(number) && !orders.IsBrought(number))
        {
            Say(row, $"订单 {number} 不在本次导入的 orders 文件中", $"order {number} is not among the orders of this import");
        }

        if (row.File.Sheet.Name == "orders" && Text(row, "currency") is var currency && !IsCurrency(currency))
        {
            Say(row, $"“currency”应为三个大写字母，实际是“{currency}”", $"currency must be three capital letters, not \"{currency}\"");
        }

        sums.Add(row.File, row.Line, row.Stored);
        rows[row.File.Name] += findings.InAll == before ? 1 : 0;
    }

    private void CheckKey(Row row, KeyBook book)
    {
        if (!book.Bring(row.Key))
        {
            Say(row, $"{row.Key} 在本次导入中出现两次", $"{row.Key} is brought twice");
        }
        else if (book.IsStored(row.Key) && !wish.Update)
        {
            Say(row, $"{row.Key} 已在店里；要覆盖请加 --update", $"{row.Key} is in the shop already; --update would overwrite it");
        }

        foreach (var place in row.File.Sheet.Unique)
        {
            if (row.Stored[place] is string value && !book.Own(place, value, row.Key))
            {
                var column = row.File.Sheet.Columns[place].Name;
                Say(row, $"“{column}”的 {value} 已属于另一行", $"{column} {value} belongs to another row");
            }
        }
    }

    private static bool IsCurrency(string? code) => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper);

    private static string? Text(Row row, string column) => row.Stored[row.File.Sheet.Place(column)] as string;

    private void Say(Row row, string zh, string en) => findings.Add(row.File.Name, row.Line, zh, en);
}
