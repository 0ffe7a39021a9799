namespace BotApp.Commerce.Orders;

/// <summary>Which lines of an order are to become which other variants, and by which means on file a difference is settled (null: paid anew, given back by its route).</summary>
public sealed record VariantWish(string OrderNumber, IReadOnlyList<VariantSwap> Swaps, string? MethodId = null);

/// <summary>One line (by its number in the order) and the variant wanted instead.</summary>
public sealed record VariantSwap(int LineNo, string ToSku);
