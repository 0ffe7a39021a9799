using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BotApp.Commerce.Storage;

/// <summary>A column of a table, and how a row of the model fills it.</summary>
internal sealed record Field(IProperty Property, string Column, Func<object, object?> Read)
{
    private readonly ValueConverter? converter = Property.GetTypeMapping().Converter;

    /// <summary>The type of stored values, never a nullable one.</summary>
    public Type StoredType
    {
        get
        {
            var stored = converter?.ProviderClrType ?? Property.ClrType;
            return Nullable.GetUnderlyingType(stored) ?? stored;
        }
    }

    /// <summary>Every column of the kind's table, what lies in complex values included.</summary>
    public static IReadOnlyList<Field> Of(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return [.. type.GetFlattenedProperties().Select(property => new Field(property, property.GetColumnName(table)!, Reader(property)))];
    }

    /// <summary>As the database keeps it; null when the row has none.</summary>
    public object? Of(object row) => ToStored(Read(row));

    public object? ToStored(object? value) => value is null ? null : converter?.ConvertToProvider(value) ?? value;

    public object? FromStored(object? stored) => stored is null || converter is null ? stored : converter.ConvertFromProvider(stored);

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
}
