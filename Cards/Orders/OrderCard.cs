using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Orders;

/// <summary>One order: status, articles, the sum, where it goes (masked), what can be done next.</summary>
public static class OrderCard
{
    /// <summary>More lines than this are counted, not listed.</summary>
    private const int MostLines = 4;

    public static Attachment For(OrderView view, ShopClock clock, Pictures pictures)
    {
        var order = view.Order;
        var card = Blocks.Card(OrderWordings.Summary(view, clock));
        card.Body.Add(Blocks.Ends(Blocks.Title(string.Format(CultureInfo.CurrentUICulture, OrderTexts.Title, order.Number)), Status(view)));
        if (view.Problem is { } problem)
        {
            card.Body.Add(Warning(OrderWordings.Problem(problem)));
        }

        card.Body.AddRange(order.Lines.Take(MostLines).Select(line => Line(line, order.Currency, pictures)));
        card.Body.Add(Facts(order, clock));
        card.Actions.AddRange(Actions(view));
        return card.ToAttachment();
    }

    private static AdaptiveTextBlock Status(OrderView view) =>
        Blocks.Badge(OrderWordings.Status(view.Order.Status), OrderWordings.Color(view));

    private static AdaptiveContainer Warning(string text) =>
        new() { Style = AdaptiveContainerStyle.Attention, Items = [Blocks.Line(text)] };

    private static AdaptiveColumnSet Line(OrderLine line, string currency, Pictures pictures)
    {
        var name = line.Name.In(CultureInfo.CurrentUICulture);
        var options = line.Options.In(CultureInfo.CurrentUICulture);
        var count = $"{Amounts.Of(line.UnitPrice, currency)} × {line.Quantity}";
        var details = options.Length > 0 ? $"{options} · {count}" : count;
        return Blocks.PictureRow(pictures.Of(line.Picture), name, Blocks.Line(name), Blocks.Small(details));
    }

    private static AdaptiveFactSet Facts(Order order, ShopClock clock)
    {
        var facts = new List<AdaptiveFact> { new(OrderTexts.PlacedAt, Moments.At(order.PlacedAt, clock)) };
        if (order.Lines.Count > MostLines)
        {
            facts.Add(new(OrderTexts.Articles, order.Lines.Count.ToString(CultureInfo.CurrentUICulture)));
        }

        facts.Add(new(OrderTexts.Total, Amounts.Of(order.Total, order.Currency)));
        if (order.Refunded > 0)
        {
            facts.Add(new(OrderTexts.Refunded, Amounts.Of(order.Refunded, order.Currency)));
        }

        facts.AddRange(Recipient(order.ShipTo));
        return new AdaptiveFactSet { Facts = facts };
    }

    /// <summary>One masked value a fact: the stars of two in one text would be read as Markdown emphasis and vanish.</summary>
    private static IEnumerable<AdaptiveFact> Recipient(Address address) =>
        [
            new(OrderTexts.Recipient, Mask.Name(address.Recipient)),
            new(OrderTexts.Phone, Mask.Phone(address.Phone)),
            new(OrderTexts.ShipTo, Mask.Address(address)),
        ];

    private static IEnumerable<AdaptiveAction> Actions(OrderView view)
    {
        if (view.NextSteps.Contains(NextStep.Track))
        {
            yield return Blocks.Button(OrderTexts.Track, new CardCommand("logistics", view.Order.Number));
        }

        yield return Blocks.Button(OrderTexts.OtherOrders, new CardCommand("order_status", Detail: "list"));
        yield return Blocks.Button(OrderTexts.Human, new CardCommand("human_agent", view.Order.Number));
    }
}
