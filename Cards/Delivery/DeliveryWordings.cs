using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Delivery;

namespace BotApp.Cards.Delivery;

/// <summary>Where a parcel is and what is wrong with it, in words.</summary>
public static class DeliveryWordings
{
    /// <summary>One sentence that answers "where is my parcel".</summary>
    public static string Summary(Tracking.Tracked tracked, ShopClock clock)
    {
        var parcel = tracked.Foremost;
        var where = Where(parcel, clock);
        var what = Format(
            DeliveryTexts.Summary,
            parcel.Waybill.Carrier.Name.In(CultureInfo.CurrentUICulture),
            parcel.Waybill.Number,
            where
        );
        var trouble = parcel.Problem is { } problem ? DeliveryTexts.SentenceGap + Signal(problem) : Expected(parcel, clock);
        return what + trouble + Others(tracked);
    }

    /// <summary>Why there is no parcel to track.</summary>
    public static string NotUnderWay(Tracking tracking, ShopClock clock) =>
        tracking switch
        {
            Tracking.NotShipped { LateBy: { } late, Order: { } order } => Format(DeliveryTexts.ShipsLate, order.Number, Moments.For(late)),
            Tracking.NotShipped { PromisedShipAt: { } promised, Order: { } order } => Format(
                DeliveryTexts.ShipsBy,
                order.Number,
                Moments.At(promised, clock)
            ),
            Tracking.NotShipped { Order: { } order } => Format(DeliveryTexts.NotShipped, order.Number),
            Tracking.NotPaid { Order: { } order } => Format(DeliveryTexts.NotPaid, order.Number),
            Tracking.NeverShipped { Order: { } order } => Format(DeliveryTexts.NeverShipped, order.Number),
            _ => "",
        };

    /// <summary>A reason to worry, with what we know and nothing more.</summary>
    public static string Signal(ParcelSignal signal) =>
        signal switch
        {
            ParcelSignal.NoPickup none => Format(DeliveryTexts.NoPickup, Moments.For(none.For)),
            ParcelSignal.Stalled stalled => Format(
                stalled.Long ? DeliveryTexts.StalledLong : DeliveryTexts.Stalled,
                Moments.For(stalled.For)
            ),
            ParcelSignal.Returned { Arrived: true } => DeliveryTexts.Returned,
            ParcelSignal.Returned => DeliveryTexts.ComingBack,
            ParcelSignal.WrongCity wrong => Format(DeliveryTexts.WrongCity, wrong.Expected, wrong.Actual),
            ParcelSignal.Overdue overdue => Format(DeliveryTexts.Overdue, Moments.For(overdue.By)),
            _ => "",
        };

    /// <summary>The stage in a word or two: 运输中, In transit.</summary>
    public static string Stage(ParcelStage stage) =>
        DeliveryTexts.ResourceManager.GetString("Stage" + stage, CultureInfo.CurrentUICulture)!;

    /// <summary>What a scan says: 到达 杭州转运中心.</summary>
    public static string Event(Trace trace)
    {
        var words = DeliveryTexts.ResourceManager.GetString("Event" + trace.Event, CultureInfo.CurrentUICulture)!;
        var remark = trace.Remark is { } note ? $" · {note.In(CultureInfo.CurrentUICulture)}" : "";
        return Format(words, trace.Place.In(CultureInfo.CurrentUICulture)) + remark;
    }

    private static string Where(Parcel parcel, ShopClock clock) =>
        parcel.Last is { } last ? $"{Moments.At(last.At, clock)} {Event(last)}" : Stage(parcel.Stage);

    private static string Expected(Parcel parcel, ShopClock clock) =>
        parcel is { Stage: ParcelStage.AwaitingPickup or ParcelStage.InTransit or ParcelStage.OutForDelivery, Waybill.Eta: { } eta }
            ? DeliveryTexts.SentenceGap + Format(DeliveryTexts.Expected, Moments.DayOf(eta, clock))
            : "";

    private static string Others(Tracking.Tracked tracked) =>
        tracked.Parcels.Count + (tracked.InWarehouse.Count > 0 ? 1 : 0) > 1
            ? DeliveryTexts.SentenceGap + Format(DeliveryTexts.SeveralParcels, tracked.Parcels.Count, tracked.InWarehouse.Count)
            : "";

    private static string Format(string pattern, params object[] values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);
}
