using System.Globalization;
using BotApp.Commerce.Orders;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Orders;

/// <summary>Which order is meant, as far as the customer has said.</summary>
public sealed record OrderForm
{
    /// <summary>Of the order, or of a waybill of it.</summary>
    public string? Number { get; init; }

    public string? Product { get; init; }

    /// <summary>The day it was placed, or the first of several.</summary>
    public DateOnly? PlacedOn { get; init; }

    /// <summary>The last day it may have been placed on; null when one day was said.</summary>
    public DateOnly? PlacedUntil { get; init; }

    /// <summary>1 is the first of what was shown, −1 the last.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The customer named none, we guessed.</summary>
    public bool IsGuessed { get; init; }

    public static OrderForm Of(Understanding understanding)
    {
        var (from, until) = PlacedOf(understanding);
        return new()
        {
            Number = understanding.First(EntityKind.OrderNumber) ?? understanding.First(EntityKind.Waybill),
            Product = understanding.Subject,
            PlacedOn = from,
            PlacedUntil = until,
            Ordinal = int.TryParse(understanding.First(EntityKind.Ordinal), CultureInfo.InvariantCulture, out var place) ? place : null,
        };
    }

    /// <summary>The answer to "which order": a few digits alone are the end of its number.</summary>
    public OrderForm WithBareNumber(string? text) =>
        Number is null && text?.Trim() is { Length: >= 4 } digits && digits.All(char.IsAsciiDigit) ? this with { Number = digits, Product = null, Ordinal = null } : this;

    public OrderWords Words(IReadOnlyList<string> shown) =>
        new()
        {
            Number = Number,
            Product = Product,
            Placed = PlacedOn is { } day ? (day, PlacedUntil ?? day) : null,
            Ordinal = Ordinal,
            LastShown = shown,
        };

    /// <summary>No order was placed on a day to come.</summary>
    private static (DateOnly? From, DateOnly? Until) PlacedOf(Understanding understanding)
    {
        var said = understanding.Entities.FirstOrDefault(entity =>
            entity.Kind is EntityKind.Date or EntityKind.DateRange && entity.Part(PartKind.Tense) != "future"
        );
        DateOnly?[] days = [.. (said?.Value ?? "").Split('/').Select(DayOf)];
        return (days[0], days.Length > 1 ? days[1] : null);
    }

    private static DateOnly? DayOf(string text) => DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day) ? day : null;
}
