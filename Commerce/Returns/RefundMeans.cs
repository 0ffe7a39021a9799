using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Returns;

/// <summary>Where the money of a return goes: the way it came, or, where the shop allows it and the customer wants it, to one of their gift cards.</summary>
internal static class RefundMeans
{
    /// <summary>Why a chosen means cannot get the money; null when it can.</summary>
    public static Ruling? Bar(Order order, PaymentMethod? chosen, Setting setting) =>
        chosen is null || IsOnlyOrigin(order, chosen) || (chosen.Kind == MethodKind.GiftCard && setting.Policy.Refunds.ToGiftCard)
            ? null
            : Ruling.Refuse(
                setting.Policy.Refunds.ToGiftCard ? "refund-method" : "original-route",
                ConsumerLaw.Article25,
                Alternative.CorrectInput
            );

    /// <summary>Where the shop asks, an order paid by one means needs to be told whether it gets the money; null when nothing is missing.</summary>
    public static Ruling? Missing(Order order, PaymentMethod? chosen, Setting setting) =>
        chosen is null && setting.Policy.Refunds is { AsksForMeans: true, ToGiftCard: true } && order.Paid().Count(paid => paid.MethodId is not null) == 1
            ? Ruling.Refuse("refund-needed", ConsumerLaw.Article25, Alternative.CorrectInput)
            : null;

    public static IReadOnlyList<RefundShare> Shares(Order order, PaymentMethod? chosen, decimal amount) =>
        amount <= 0 ? []
        : chosen is null || IsOnlyOrigin(order, chosen) ? RefundRoute.Split(order.Paid(), amount)
        : [new RefundShare(chosen.Kind, chosen.Id, amount)];

    private static bool IsOnlyOrigin(Order order, PaymentMethod chosen) =>
        order.Paid().Where(paid => paid.Amount > 0).All(paid => paid.MethodId == chosen.Id);
}
