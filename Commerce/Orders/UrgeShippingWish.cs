namespace BotApp.Commerce.Orders;

/// <summary>Which order should be shipped at last.</summary>
public sealed record UrgeShippingWish(string OrderNumber);

/// <summary>What an urge led to: the 受理编号, and the 退款单号 of a compensation (null: none).</summary>
public sealed record UrgeShippingTold(string? TicketNumber, string? RefundNumber, DateTimeOffset? Until);
