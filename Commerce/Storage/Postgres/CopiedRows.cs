using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BotApp.Commerce.Storage.Postgres;

/// <summary>Rows streamed to the server as a binary COPY.</summary>
internal sealed class CopiedRows : IRowSink
{
    private readonly NpgsqlBinaryImporter copy;
    private readonly string[] storeTypes;

    private CopiedRows(NpgsqlBinaryImporter copy, string[] storeTypes)
    {
        this.copy = copy;
        this.storeTypes = storeTypes;
    }

    public static async Task<CopiedRows> OpenAsync(
        ShopDb db,
        string table,
        IReadOnlyList<Field> fields,
        CancellationToken cancellationToken
    )
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var columns = string.Join(", ", fields.Select(field => $"\"{field.Column}\""));
        var importer = await connection.BeginBinaryImportAsync(
            $"COPY \"{table}\" ({columns}) FROM STDIN (FORMAT BINARY)",
            cancellationToken
        );
        return new CopiedRows(importer, [.. fields.Select(field => field.Property.GetColumnType().Split('(')[0])]);
    }

    public async ValueTask WriteAsync(object?[] stored, CancellationToken cancellationToken)
    {
        await copy.StartRowAsync(cancellationToken);
        for (var i = 0; i < storeTypes.Length; i++)
        {
            if (stored[i] is { } value)
            {
                await copy.WriteAsync(value, storeTypes[i], cancellationToken);
            }
            else
            {
                await copy.WriteNullAsync(cancellationToken);
            }
        }
    }

    public async ValueTask CompleteAsync(CancellationToken cancellationToken) => await copy.CompleteAsync(cancellationToken);

    public ValueTask DisposeAsync() => copy.DisposeAsync();
}
