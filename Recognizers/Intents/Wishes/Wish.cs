using BotApp.Recognizers.Entities;

namespace BotApp.Recognizers.Intents.Wishes;

/// <summary>One of several things a message wants.</summary>
/// <param name="Text">The customer's own words about it, and about nothing else.</param>
/// <param name="Beside">The words of the message that name an order or an article for it; null when its own do, or none do.</param>
public sealed record Wish(string Intent, double Score, string Text, string? Beside = null)
{
    /// <summary>Whether an entity of that kind says what a wish is about.</summary>
    public static bool IsNamedBy(string kind) =>
        kind is EntityKind.OrderNumber or EntityKind.Waybill or EntityKind.Product or EntityKind.Category or EntityKind.Brand;

    /// <summary>Whether one of them does.</summary>
    public static bool IsNamedBy(IEnumerable<Entity> named) => named.Any(entity => IsNamedBy(entity.Kind));

    /// <summary>Whether a wish that names nothing can be about what another one is about: what is called off or sent back is not on its way.</summary>
    public static bool CanShare(string other, string intent) =>
        other is not (Intents.Intent.CancelOrder or Intents.Intent.ReturnGoods)
        || intent is not (Intents.Intent.Logistics or Intents.Intent.UrgeShip or Intents.Intent.ModifyAddress);
}
