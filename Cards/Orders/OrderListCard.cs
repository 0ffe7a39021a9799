using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Orders;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Orders;

/// <summary>Up to five orders to choose from; a tap on a row asks for that one, and so does its place in words (“第二个”).</summary>
public static class OrderListCard
{
    /// <param name="views">In the order they are numbered.</param>
    /// <param name="intent">What a tap asks for.</param>
    /// <param name="detail">The finer meaning of the intent; null when there is none.</param>
    public static Attachment For(IReadOnlyList<OrderView> views, string intent, ShopClock clock, Pictures pictures, string? detail = null)
    {
        var card = Blocks.Card(OrderTexts.ListTitle);
        card.Body.Add(Blocks.Title(OrderTexts.ListTitle));
        card.Body.AddRange(views.Select((view, index) => Row(index + 1, view, new CardCommand(intent, view.Order.Number, detail), clock, pictures)));
        return card.ToAttachment();
    }

    private static AdaptiveContainer Row(int place, OrderView view, CardCommand tap, ShopClock clock, Pictures pictures)
    {
        var order = view.Order;
        var name = $"{Circled.Of(place)} {OrderWordings.FirstArticle(order)}";
        var details = $"{order.Number} · {Moments.DayOf(order.PlacedAt, clock)} · {Amounts.Of(order.Total, order.Currency)}";
        var status = Blocks.Small(OrderWordings.Status(order.Status));
        status.Color = OrderWordings.Color(view);
        status.IsSubtle = false;
        return new AdaptiveContainer
        {
            Separator = place > 1,
            SelectAction = Blocks.Button(name, tap),
            Items = [Blocks.PictureRow(pictures.Of(order.Lines[0].Picture), name, Blocks.Line(name), Blocks.Small(details), status)],
        };
    }
}
