using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Orders;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Delivery;

/// <summary>Where an order's parcels are: the stage, the reason to worry if any, the last scans as a timeline, the masked address.</summary>
public static class TrackingCard
{
    /// <summary>Newest first; older scans are left to the carrier's page.</summary>
    private const int MostTraces = 5;

    public static Attachment For(Tracking.Tracked tracked, ShopClock clock, Pictures pictures)
    {
        var order = tracked.Order;
        var card = Blocks.Card(DeliveryWordings.Summary(tracked, clock));
        card.Body.Add(Blocks.Title(string.Format(CultureInfo.CurrentUICulture, DeliveryTexts.Title, order.Number)));
        foreach (var parcel in tracked.Parcels.OrderBy(parcel => parcel != tracked.Foremost))
        {
            card.Body.Add(ParcelOf(parcel, tracked, clock, pictures));
        }

        card.Body.Add(
            Blocks.Small(
                string.Format(
                    CultureInfo.CurrentUICulture,
                    DeliveryTexts.ShipTo,
                    Mask.Name(order.ShipTo.Recipient),
                    Mask.Address(order.ShipTo)
                )
            )
        );
        card.Actions.Add(Blocks.Button(DeliveryTexts.ShowOrder, new CardCommand("order_status", order.Number)));
        card.Actions.Add(Blocks.Button(OrderTexts.Human, new CardCommand("human_agent", order.Number)));
        return card.ToAttachment();
    }

    private static AdaptiveContainer ParcelOf(Parcel parcel, Tracking.Tracked tracked, ShopClock clock, Pictures pictures)
    {
        var box = new AdaptiveContainer { Separator = true };
        box.Items.Add(Head(parcel, tracked, pictures));
        if (parcel.Problem is { } problem)
        {
            box.Items.Add(
                new AdaptiveContainer { Style = AdaptiveContainerStyle.Attention, Items = [Blocks.Line(DeliveryWordings.Signal(problem))] }
            );
        }

        box.Items.AddRange(
            parcel
                .Waybill.Traces.Reverse()
                .Take(parcel == tracked.Foremost ? MostTraces : 1)
                .Select((trace, index) => Scan(trace, index == 0, clock))
        );
        return box;
    }

    private static AdaptiveColumnSet Head(Parcel parcel, Tracking.Tracked tracked, Pictures pictures)
    {
        var line = parcel.LinesOf(tracked.Order) is [var first, ..] ? first : tracked.Order.Lines[0];
        var carrier = $"{parcel.Waybill.Carrier.Name.In(CultureInfo.CurrentUICulture)} {parcel.Waybill.Number}";
        var stage = Blocks.Line(DeliveryWordings.Stage(parcel.Stage));
        stage.Weight = AdaptiveTextWeight.Bolder;
        stage.Color = parcel switch
        {
            { Problem: not null } => AdaptiveTextColor.Attention,
            { Stage: ParcelStage.Signed } => AdaptiveTextColor.Good,
            _ => AdaptiveTextColor.Accent,
        };
        return Blocks.PictureRow(pictures.Of(line.Picture), line.Name.In(CultureInfo.CurrentUICulture), stage, Blocks.Small(carrier));
    }

    private static AdaptiveColumnSet Scan(Trace trace, bool isNewest, ShopClock clock) =>
        Blocks.Mark(isNewest, Blocks.Line(DeliveryWordings.Event(trace)), Blocks.Small(Moments.At(trace.At, clock)));
}
