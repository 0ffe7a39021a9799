namespace BotApp.Recognizers.Entities;

/// <summary>A piece of a message that names something: which kind, its normalised value, where it stands.</summary>
/// <param name="Kind">One of <see cref="EntityKind"/>.</param>
/// <param name="Value">Normalised: digits for numbers, yyyy-MM-dd for days.</param>
/// <param name="Start">Index of the first UTF-16 unit in the message.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record Entity(string Kind, string Value, int Start, int Length);

/// <summary>The kinds of entities.</summary>
public static class EntityKind
{
    public const string OrderNumber = "orderNumber";
    public const string Waybill = "waybill";
    public const string Ordinal = "ordinal";
    public const string Date = "date";
}
