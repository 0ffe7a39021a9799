using BotApp.Commerce.Law.Returns;

namespace BotApp.Commerce.Law;

/// <summary>Every flow that can be decided from facts alone, numbered as in the product specification (§3.1).</summary>
public static class Flows
{
    public static IReadOnlyList<IFlow> All { get; } =
    [
        // 1 order-status
        // 2 tracking
        // 3 urge-shipping
        // 4 urge-delivery
        // 5 parcel-trouble
        // 6 cancel
        // 7 change-address
        // 8 change-variant
        new Flow<NoReasonReturnFacts>(NoReasonReturn.Pack),
        // 10 quality-claim
        // 11 exchange
        // 12 refund-only
        // 13 refund-progress
        // 14 partial-refund
        // 15 price-protection
        // 16 invoice
        // 17 invoice-change
        // 18 coupon
        // 19 membership
        // 20 presale
        // 21 booking
        // 22 product
        // 23 freight-insurance
        // 24 payment
        // 25 complaint
        // 26 privacy
    ];

    /// <summary>The flow of a name; null when there is none.</summary>
    public static IFlow? Find(string name) => All.FirstOrDefault(flow => flow.Name == name);
}
