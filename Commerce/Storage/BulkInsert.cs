using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BotApp.Commerce.Storage;

/// <summary>
/// Writes many rows of one kind with a single prepared statement made from the model, inside the context's current transaction. Only the rows themselves:
/// what they navigate to is written by a call of its own, after them.
/// </summary>
internal static class BulkInsert
{
    private sealed record Field(string Column, Func<object, object?> Read, ValueConverter? Converter)
    {
        public object Of(object row) => Read(row) is { } value ? Converter?.ConvertToProvider(value) ?? value : DBNull.Value;
    }

    public static async Task<int> WriteRowsAsync<T>(this ShopDb db, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var fields = Fields(db.Model.FindEntityType(typeof(T))!);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var parameters = Prepare(command, db.Model.FindEntityType(typeof(T))!.GetTableName()!, fields);
        var written = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                parameters[i].Value = fields[i].Of(row);
            }

            written += await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return written;
    }

    private static List<Field> Fields(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return
        [
            .. type.GetFlattenedProperties()
                .Select(property => new Field(property.GetColumnName(table)!, Reader(property), property.GetTypeMapping().Converter)),
        ];
    }

    /// <summary>The fields of a complex value that is absent are absent too; the getter alone would give their defaults.</summary>
    private static Func<object, object?> Reader(IPropertyBase property)
    {
        var getter = property.GetGetter();
        if (property.DeclaringType is not IComplexType { ComplexProperty: var container })
        {
            return getter.GetClrValue;
        }

        var whole = Reader(container);
        return row => whole(row) is null ? null : getter.GetClrValueUsingContainingEntity(row);
    }

    private static List<DbParameter> Prepare(DbCommand command, string table, List<Field> fields)
    {
        command.CommandText =
            $"INSERT INTO \"{table}\" ({string.Join(", ", fields.Select(field => $"\"{field.Column}\""))}) VALUES ({string.Join(", ", fields.Select((_, i) => $"@p{i}"))})";
        foreach (var i in Enumerable.Range(0, fields.Count))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        return [.. command.Parameters.Cast<DbParameter>()];
    }
}
