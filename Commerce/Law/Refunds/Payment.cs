namespace BotApp.Commerce.Law.Refunds;

/// <summary>One way the order was paid: its method, such as <c>wallet</c>, <c>card</c>, <c>points</c> or <c>coupon</c>; yuan paid and yuan given back earlier.</summary>
public sealed record Payment(string Method, decimal Amount, decimal RefundedBefore = 0)
{
    internal decimal Left => Math.Max(0, Amount - RefundedBefore);

    /// <summary>Whether it goes back as what it was, not as money (暂行办法 art. 15).</summary>
    internal bool IsInKind => Method is "points" or "coupon" or "voucher";
}
