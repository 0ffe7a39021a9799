using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Delivery;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Orders;

namespace BotApp.Cards.Orders;

/// <summary>An order's status and trouble in words.</summary>
public static class OrderWordings
{
    /// <summary>The status in a word or two: 待发货, To ship.</summary>
    public static string Status(OrderStatus status) =>
        OrderTexts.ResourceManager.GetString("Status" + status, CultureInfo.CurrentUICulture)!;

    /// <summary>One sentence that answers "what about my order": the number, how far it is, what is wrong if anything is.</summary>
    public static string Summary(OrderView view, ShopClock clock)
    {
        var order = view.Order;
        var sentence = Format(OrderTexts.Summary, order.Number, FirstArticle(order), Status(order.Status));
        return view.Problem is { } problem ? $"{sentence}{OrderTexts.SentenceGap}{Problem(problem)}" : $"{sentence}{Next(order, clock)}";
    }

    /// <summary>What is wrong, said plainly.</summary>
    public static string Problem(OrderProblem problem) =>
        problem switch
        {
            OrderProblem.LateToShip late => Format(OrderTexts.LateToShip, Moments.For(late.By)),
            OrderProblem.ParcelTrouble trouble => DeliveryWordings.Signal(trouble.Signal),
            _ => "",
        };

    /// <summary>The first article's name, and how many more there are.</summary>
    public static string FirstArticle(Order order)
    {
        var name = order.Lines[0].Name.In(CultureInfo.CurrentUICulture);
        return order.Lines.Count == 1 ? name : Format(OrderTexts.AndMore, name, order.Lines.Count);
    }

    internal static AdaptiveTextColor Color(OrderView view) =>
        view.Problem is not null ? AdaptiveTextColor.Attention
        : view.Order.Status is OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Refunded ? AdaptiveTextColor.Good
        : view.Order.Status is OrderStatus.Cancelled ? AdaptiveTextColor.Default
        : AdaptiveTextColor.Accent;

    private static string Next(Order order, ShopClock clock) =>
        order.Status switch
        {
            OrderStatus.Unpaid => OrderTexts.SentenceGap + Format(OrderTexts.PayBefore, Moments.At(order.PayBefore, clock)),
            OrderStatus.ToShip when order.PromisedShipAt is { } promised => OrderTexts.SentenceGap
                + Format(OrderTexts.ShipsBy, Moments.At(promised, clock)),
            OrderStatus.DepositPaid when order.Presale is { } presale => OrderTexts.SentenceGap
                + Format(OrderTexts.BalanceUntil, Moments.At(presale.BalanceFrom, clock), Moments.At(presale.BalanceUntil, clock)),
            OrderStatus.Delivered when order.DeliveredAt is { } delivered => OrderTexts.SentenceGap
                + Format(OrderTexts.DeliveredAt, Moments.At(delivered, clock)),
            _ => "",
        };

    private static string Format(string pattern, params object[] values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);
}
