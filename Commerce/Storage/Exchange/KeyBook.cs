using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>The keys of one sheet: those in the database and those the files bring, with the values no two rows may share.</summary>
internal sealed class KeyBook(Sheet sheet)
{
    private readonly HashSet<string> stored = new(StringComparer.Ordinal);
    private readonly HashSet<string> brought = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Place, string Value), string> owners = [];

    /// <summary>Whether a row with a stored key was brought.</summary>
    public bool Meets { get; private set; }

    public static async Task<KeyBook> LoadAsync(ShopDb db, Sheet sheet, CancellationToken cancellationToken)
    {
        var book = new KeyBook(sheet);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var columns = sheet.Key.Concat(sheet.Unique).Select(place => $"\"{sheet.Columns[place].Field.Column}\"");
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM \"{sheet.Table}\"";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            book.Remember(reader);
        }

        return book;
    }

    public bool Knows(string key) => brought.Contains(key) || stored.Contains(key);

    public bool IsStored(string key) => stored.Contains(key);

    public bool IsBrought(string key) => brought.Contains(key);

    /// <summary>False when the files bring the key a second time.</summary>
    public bool Bring(string key)
    {
        Meets |= stored.Contains(key);
        return brought.Add(key);
    }

    /// <summary>False when a row of another key has the value already.</summary>
    public bool Own(int place, string value, string key) => owners.TryAdd((place, value), key) || owners[(place, value)] == key;

    private void Remember(DbDataReader row)
    {
        var key = Keys.Join(sheet.Key.Select((_, i) => (object?)row.GetValue(i)));
        stored.Add(key);
        for (var i = 0; i < sheet.Unique.Count; i++)
        {
            if (row.GetValue(sheet.Key.Count + i) is string value)
            {
                owners[(sheet.Unique[i], value)] = key;
            }
        }
    }
}
