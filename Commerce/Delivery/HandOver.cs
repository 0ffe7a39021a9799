using BotApp.Commerce.Law.Delivery;

namespace BotApp.Commerce.Delivery;

/// <summary>Who took a parcel in, as far as the carrier or the courier's remark says.</summary>
internal static class HandOver
{
    private static readonly string[] Lockers = ["驿站", "快递柜", "自提柜", "locker", "station"];
    private static readonly string[] Others = ["代收", "代签", "家人", "门卫", "前台", "neighbour"];

    /// <summary>Left at the door is no proof of anything.</summary>
    public static DeliveryProof Proof(this Waybill waybill) =>
        waybill.SignedBy switch
        {
            SignedBy.Recipient => DeliveryProof.Recipient,
            SignedBy.SomebodyElse => DeliveryProof.SomebodyElse,
            SignedBy.Station or SignedBy.Locker => DeliveryProof.Locker,
            SignedBy.Door => DeliveryProof.None,
            _ => Remarked(waybill.Traces.LastOrDefault(trace => trace.Event == TraceEvent.Signed)?.Remark?.Zh ?? string.Empty),
        };

    /// <summary>When it was signed for; null while its last scan is another.</summary>
    public static DateTimeOffset? SignedAt(this Waybill waybill) =>
        waybill.Traces.Count > 0 && waybill.Traces[^1].Event == TraceEvent.Signed ? waybill.Traces[^1].At : null;

    public static ParcelFacts AsFacts(this Waybill waybill) =>
        new()
        {
            Number = waybill.Number,
            ShippedAt = waybill.ShippedAt,
            PromisedBy = waybill.PromisedBy,
            Traces =
            [
                .. waybill.Traces.Select(trace => new ScanFacts
                {
                    At = trace.At,
                    Event = trace.Event,
                    City = trace.City,
                }),
            ],
        };

    private static DeliveryProof Remarked(string remark) =>
        remark.Contains("本人", StringComparison.Ordinal) ? DeliveryProof.Recipient
        : Array.Exists(Lockers, word => remark.Contains(word, StringComparison.OrdinalIgnoreCase)) ? DeliveryProof.Locker
        : Array.Exists(Others, word => remark.Contains(word, StringComparison.OrdinalIgnoreCase)) ? DeliveryProof.SomebodyElse
        : DeliveryProof.None;
}
