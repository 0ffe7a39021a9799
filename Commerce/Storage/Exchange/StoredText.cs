using System.Globalization;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Writes a stored value as import files have it; SQLite knows fewer types than the model.</summary>
internal static class StoredText
{
    public static string Of(Column column, object stored)
    {
        var kept = column.Field.StoredType;
        var value = stored switch
        {
            string text when kept == typeof(DateOnly) => DateOnly.Parse(text, CultureInfo.InvariantCulture),
            _ when stored.GetType() == kept => stored,
            _ => Convert.ChangeType(stored, kept, CultureInfo.InvariantCulture),
        };
        return column.Value.Format(column.Field.FromStored(value)!);
    }
}
