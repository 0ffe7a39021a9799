using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>One file of an import: the rows of one table, in <c>NAME.csv</c> or <c>NAME.jsonl</c>.</summary>
internal sealed class Sheet
{
    private readonly Dictionary<string, int> places;

    public Sheet(string name, IEntityType type)
    {
        Name = name;
        Type = type;
        Table = type.GetTableName()!;
        var blank = Activator.CreateInstance(type.ClrType)!;
        Columns = [.. Field.Of(type).Select(field => new Column(field, blank))];
        places = Columns.Select((column, i) => (column.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        Key = [.. type.FindPrimaryKey()!.Properties.Select(PlaceOf)];
        Unique = [.. type.GetIndexes().Where(index => index.IsUnique).Select(index => PlaceOf(index.Properties[0]))];
    }

    public string Name { get; }

    public IEntityType Type { get; }

    public string Table { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Places of the key's columns.</summary>
    public IReadOnlyList<int> Key { get; }

    /// <summary>Places of further columns no two rows may share.</summary>
    public IReadOnlyList<int> Unique { get; }

    public IReadOnlyList<string> KeyColumns => [.. Key.Select(place => Columns[place].Field.Column)];

    /// <summary>Where a column stands; -1 when the sheet has none of that name.</summary>
    public int Place(string column) => places.GetValueOrDefault(column, -1);

    public string KeyOf(object?[] stored) => Keys.Join(Key.Select(place => stored[place]));

    private int PlaceOf(IProperty property) =>
        Columns.Select((column, i) => (column, i)).First(pair => pair.column.Field.Property == property).i;
}
