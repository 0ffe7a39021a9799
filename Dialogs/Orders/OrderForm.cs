using System.Globalization;
using BotApp.Commerce.Orders;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;

namespace BotApp.Dialogs.Orders;

/// <summary>Which order is meant, as far as the customer has said.</summary>
public sealed record OrderForm
{
    public string? Number { get; init; }

    public string? Product { get; init; }

    public DateOnly? PlacedOn { get; init; }

    /// <summary>1 is the first of what was shown, −1 the last.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The customer named none, we guessed.</summary>
    public bool IsGuessed { get; init; }

    public static OrderForm Of(Understanding understanding) =>
        new()
        {
            Number = understanding.First(EntityKind.OrderNumber),
            Product = understanding.Subject,
            PlacedOn = DateOnly.TryParse(understanding.First(EntityKind.Date), CultureInfo.InvariantCulture, out var day) ? day : null,
            Ordinal = int.TryParse(understanding.First(EntityKind.Ordinal), CultureInfo.InvariantCulture, out var place) ? place : null,
        };

    public OrderWords Words(IReadOnlyList<string> shown) =>
        new()
        {
            Number = Number,
            Product = Product,
            Placed = PlacedOn is { } day ? (day, day) : null,
            Ordinal = Ordinal,
            LastShown = shown,
        };
}
