namespace BotApp.Commerce.Prices;

/// <summary>
/// For which lines of an order a fallen price is to be paid back; no line named: all of them. <paramref name="FromPicture"/>: the customer knows the lower price
/// from a screenshot, not from the shop as it is now.
/// </summary>
public sealed record PriceProtectionWish(string OrderNumber, IReadOnlyList<int> LineNos, bool FromPicture = false);
