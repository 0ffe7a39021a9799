namespace BotApp.Commerce.Law.Refunds;

/// <summary>仅退款 (flow 12): the sentences in the order in which they are asked.</summary>
public static class RefundOnly
{
    public static RulePack<RefundOnlyFacts> Pack { get; } =
        new(
            "refund-only",
            new UnshippedRefund(),
            new NeverArrived(),
            new StillUnderWay(),
            new SignedNotReceived(),
            new SellerAnswered(),
            new EvidenceMissing(),
            new NeedNotGoBack(),
            new SellerDecides(),
            new SellerIsAsked()
        );
}
