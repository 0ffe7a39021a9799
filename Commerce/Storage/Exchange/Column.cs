using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>A column of an import file, made from the model: orders have a column <c>shipTo.city</c> because an order has a ShipTo with a City.</summary>
internal sealed class Column
{
    /// <summary>Texts a shop may do without although every row has them.</summary>
    private static readonly string[] MayBeEmpty = ["keywords", "picture", "phone", "district", "zh", "en"];

    private readonly object? byDefault;

    public Column(Field field, object blank)
    {
        Field = field;
        Group = GroupOf(field.Property);
        Name = Group is null ? Camel(field.Property.Name) : $"{Camel(Group.Name)}.{Camel(field.Property.Name)}";
        Value = ValueText.For(field.Property.ClrType);
        MaxLength = field.Property.GetMaxLength();
        IsOptionalGroup = Group?.IsNullable ?? false;
        byDefault = Group is null ? field.Read(blank) : null;
        IsRequired = !IsOptionalGroup && !field.Property.IsNullable && (Group is not null || IsMarked(field.Property));
        CanBeEmpty =
            field.Property.ClrType == typeof(string) && IsRequired && MayBeEmpty.Contains(Name.Split('.')[^1], StringComparer.Ordinal);
    }

    public string Name { get; }

    public Field Field { get; }

    public IComplexProperty? Group { get; }

    public ValueText Value { get; }

    public int? MaxLength { get; }

    /// <summary>Whether every file of the sheet must have the column.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether its group, such as the pre-sale terms, may be absent as a whole.</summary>
    public bool IsOptionalGroup { get; }

    /// <summary>Whether a row may leave a required text empty.</summary>
    public bool CanBeEmpty { get; }

    public object? DefaultStored => CanBeEmpty ? string.Empty : Field.ToStored(byDefault);

    private static IComplexProperty? GroupOf(IProperty property) => (property.DeclaringType as IComplexType)?.ComplexProperty;

    private static bool IsMarked(IProperty property) => property.PropertyInfo?.GetCustomAttribute<RequiredMemberAttribute>() is not null;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
