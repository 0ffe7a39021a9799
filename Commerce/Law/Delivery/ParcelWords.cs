using BotApp.Commerce.Delivery;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>Stable words for what a parcel shows.</summary>
internal static class ParcelWords
{
    public static string Reason(ParcelSignal signal) =>
        signal switch
        {
            ParcelSignal.NoPickup => "no-pickup",
            ParcelSignal.Stalled { Long: true } => "stalled-long",
            ParcelSignal.Stalled => "stalled",
            ParcelSignal.Returned => "returned",
            ParcelSignal.WrongCity => "wrong-city",
            ParcelSignal.Overdue => "overdue",
            _ => "signed",
        };

    public static Alternative[] WaysOut(ParcelSignal signal) =>
        signal switch
        {
            ParcelSignal.NoPickup => [Alternative.UrgeShipping, Alternative.Cancel, Alternative.Human],
            ParcelSignal.Returned => [Alternative.Resend, Alternative.Refund, Alternative.Human],
            ParcelSignal.Signed => [],
            _ => [Alternative.UrgeDelivery, Alternative.Human],
        };
}
