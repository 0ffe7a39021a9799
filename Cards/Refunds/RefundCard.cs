using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Deeds;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Refunds;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Refunds;

/// <summary>Where a refund is: who has to act and until when, what happened so far, what goes to which means of payment.</summary>
public static class RefundCard
{
    /// <param name="view">One refund, or a return that will become one.</param>
    /// <param name="currency">ISO code of its sums.</param>
    public static Attachment For(RefundView view, string currency, ShopClock clock)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(clock);
        var culture = CultureInfo.CurrentUICulture;
        var card = Blocks.Card(view.Says.In(culture));
        card.Body.Add(Blocks.Title(string.Format(culture, RefundCardTexts.Title, Amounts.Of(view.Amount, currency))));
        card.Body.Add(Box(view, Blocks.Line(view.Says.In(culture))));
        card.Body.Add(Facts(view, clock));
        card.Body.AddRange(view.Nodes.Reverse().Select((node, index) => Node(node, index == 0, clock)));
        card.Body.AddRange(view.Ways.Select(way => Way(way, currency, clock)));
        card.Body.AddRange(ClauseBlock.For([view.Clause]));
        card.Actions.Add(Blocks.Button(RefundCardTexts.HowMuch, new CardCommand("refund_status", view.OrderNumber, "amount")));
        card.Actions.AddRange(AlternativeButtons.For(view.Alternatives, view.OrderNumber));
        card.Actions.Add(ClauseBlock.Toggle(RefundCardTexts.Basis));
        return card.ToAttachment();
    }

    private static AdaptiveContainer Box(RefundView view, AdaptiveTextBlock says) =>
        new()
        {
            Style = view switch
            {
                { IsEscalated: true } => AdaptiveContainerStyle.Attention,
                { Reason: "arrived" } => AdaptiveContainerStyle.Good,
                _ => AdaptiveContainerStyle.Emphasis,
            },
            Items = [says],
        };

    private static AdaptiveFactSet Facts(RefundView view, ShopClock clock)
    {
        var facts = new List<AdaptiveFact>
        {
            new(RefundCardTexts.Number, view.Number),
            new(RefundCardTexts.Order, view.OrderNumber),
            new(RefundCardTexts.Holder, Holder(view.Holder)),
        };
        if (view.Until is { } until)
        {
            facts.Add(new(RefundCardTexts.Until, Moments.At(until, clock)));
        }

        if (view.TicketNumber is { } ticket)
        {
            facts.Add(new(RefundCardTexts.Ticket, ticket));
        }

        return new AdaptiveFactSet { Facts = facts };
    }

    private static string Holder(string holder) =>
        holder switch
        {
            "customer" => RefundCardTexts.HolderCustomer,
            "carrier" => RefundCardTexts.HolderCarrier,
            "seller" => RefundCardTexts.HolderSeller,
            "channel" => RefundCardTexts.HolderChannel,
            "nobody" => RefundCardTexts.HolderNobody,
            _ => RefundCardTexts.HolderShop,
        };

    private static AdaptiveColumnSet Node(RefundNode node, bool isNewest, ShopClock clock) =>
        Blocks.Mark(isNewest, Blocks.Line(node.Says.In(CultureInfo.CurrentUICulture)), Blocks.Small(Moments.At(node.At, clock)));

    private static AdaptiveContainer Way(RefundWay way, string currency, ShopClock clock)
    {
        var culture = CultureInfo.CurrentUICulture;
        var sum = Blocks.Line(Amounts.Of(way.Amount, currency));
        sum.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        var box = new AdaptiveContainer { Items = [Blocks.Ends(Blocks.Line(way.Method.In(culture)), sum)] };
        if (When(way, clock) is { } when)
        {
            box.Items.Add(Blocks.Small(when));
        }

        if (way.Reference is { } reference && way.ArrivedAt is null)
        {
            box.Items.Add(Blocks.Small(string.Format(culture, RefundCardTexts.WayReference, reference)));
        }

        return box;
    }

    private static string? When(RefundWay way, ShopClock clock) =>
        (way.ArrivedAt, way.By) switch
        {
            ({ } at, _) => string.Format(CultureInfo.CurrentUICulture, RefundCardTexts.WayArrived, Moments.At(at, clock)),
            (_, { } by) => string.Format(CultureInfo.CurrentUICulture, RefundCardTexts.WayBy, Moments.At(by, clock)),
            _ => null,
        };
}
