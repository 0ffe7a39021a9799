using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Commerce.Storage.Sqlite;

/// <summary>Adds rows of one table one by one, in the context's transaction, with a statement that stays prepared on its connection.</summary>
internal sealed class KeptInsert
{
    private static readonly ConcurrentDictionary<IEntityType, KeptInsert> Known = [];
    private readonly IReadOnlyList<Field> fields;
    private readonly string text;

    private KeptInsert(IEntityType type)
    {
        fields = Field.Of(type);
        text = PreparedRows.Insert(type.GetTableName()!, fields);
    }

    public static KeptInsert Into(IEntityType type) => Known.GetOrAdd(type, static type => new KeptInsert(type));

    public async Task WriteAsync(ShopDb db, object row, CancellationToken cancellationToken)
    {
        var connection = (KeptConnection)db.Database.GetDbConnection();
        var asked = new SqliteCommand(text, connection, (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        for (var i = 0; i < fields.Count; i++)
        {
            asked.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"@p{i}"), fields[i].Of(row) ?? DBNull.Value);
        }

        await using var command = connection.Instead(asked);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
