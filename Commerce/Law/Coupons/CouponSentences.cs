using BotApp.Commerce.Coupons;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Coupons;

/// <summary>A fault of the shop's own is made good by a person. Case: the coupon service failed at checkout → human.</summary>
public sealed class FaultIsOurs : ISentence<CouponFacts>
{
    public Clause Clause { get; } = OtherRules.Custom("system-fault", "系统故障由店铺补偿", "The shop makes good its own system's faults");

    public Ruling? Speak(CouponFacts facts, Setting setting) => facts.SystemFault ? Ruling.Human("system-fault", Clause) : null;
}

/// <summary>Only the customer's own coupons can be used. Case: an id not in the wallet → refuse.</summary>
public sealed class OwnCoupon : ISentence<CouponFacts>
{
    public Clause Clause => CouponRules.Face;

    public Ruling? Speak(CouponFacts facts, Setting setting) =>
        facts.Asked is not null && facts.AskedCoupon() is null
            ? Ruling.Refuse("coupon-unknown", Clause, Alternative.UseOtherCoupon, Alternative.CorrectInput)
            : null;
}

/// <summary>Names the one condition of the coupon's face that is not met, and the cheapest fix. Case: 满100减20 on 88.00 → "再买12元".</summary>
public sealed class FaceIsMet : ISentence<CouponFacts>
{
    public Clause Clause => CouponRules.Face;

    public Ruling? Speak(CouponFacts facts, Setting setting)
    {
        if (facts.AskedCoupon() is not { } coupon)
        {
            return null;
        }

        var (obstacle, missing) = CouponCheck.Of(coupon, facts.Cart, setting.Now, facts.Minor);
        return obstacle switch
        {
            CouponObstacle.None => null,
            CouponObstacle.Used => Refuse("used"),
            CouponObstacle.Frozen => Refuse("frozen", Alternative.Cancel),
            CouponObstacle.Withdrawn => Refuse("withdrawn"),
            CouponObstacle.NotYet => Refuse("not-yet", Alternative.Wait, Alternative.RemindMe) with { Deadline = coupon.From },
            CouponObstacle.Expired => Refuse("expired") with { Deadline = coupon.Until },
            CouponObstacle.Minor => Refuse("minor"),
            CouponObstacle.OutOfScope => Refuse("out-of-scope", Alternative.AddToCart),
            CouponObstacle.Excluded => Refuse("product-excluded", Alternative.AddToCart),
            _ => CouponRules.BuyMore(Refuse("below-threshold", Alternative.AddToCart), missing),
        };
    }

    private Ruling Refuse(string reason, params Alternative[] alternatives) =>
        Ruling.Refuse(reason, Clause, [.. alternatives, Alternative.UseOtherCoupon]);
}

/// <summary>Coupons of one stack group exclude each other. Case: two 店铺券 → refuse, take the better one.</summary>
public sealed class OneOfAGroup : ISentence<CouponFacts>
{
    public Clause Clause => CouponRules.Face;

    public Ruling? Speak(CouponFacts facts, Setting setting) =>
        facts.AskedCoupon() is { } coupon && Others(facts).Any(other => other.StackGroup == coupon.StackGroup)
            ? Ruling.Refuse("stack-group", Clause, Alternative.UseOtherCoupon)
            : null;

    internal static IEnumerable<CouponFace> Others(CouponFacts facts) =>
        facts.Wallet.Where(coupon => coupon.Id != facts.Asked && facts.Applied.Contains(coupon.Id, StringComparer.Ordinal));
}

/// <summary>An order takes only so many coupons. Case: one applied, one allowed → refuse; two allowed → goes on.</summary>
public sealed class SoManyPerOrder : ISentence<CouponFacts>
{
    public Clause Clause { get; } = OtherRules.Policy("coupons.couponsPerOrder", "每单可用的优惠券张数", "How many coupons an order takes");

    public Ruling? Speak(CouponFacts facts, Setting setting) =>
        facts.AskedCoupon() is not null && OneOfAGroup.Others(facts).Count() >= CouponRules.PerOrder(setting)
            ? Ruling.Refuse("too-many", Clause, Alternative.UseOtherCoupon)
            : null;
}

/// <summary>The coupon can be used; says what each line loses. Case: 20 off 150.00 + 50.00 → 15.00 and 5.00.</summary>
public sealed class CouponWorks : ISentence<CouponFacts>
{
    public Clause Clause => CouponRules.Face;

    public Ruling? Speak(CouponFacts facts, Setting setting) =>
        facts.AskedCoupon() is { } coupon
            ? CouponRules.Taken("usable", Clause, facts, BestCoupons.Alone(facts.Cart, coupon)) with
            {
                Deadline = coupon.Until,
            }
            : null;
}

/// <summary>The best combination of the wallet. Case: 10 off and 15 off, one allowed → the 15.</summary>
public sealed class BestTogether : ISentence<CouponFacts>
{
    public Clause Clause => CouponRules.Face;

    public Ruling? Speak(CouponFacts facts, Setting setting)
    {
        var use = BestCoupons.Find(facts.Cart, facts.Wallet, CouponRules.PerOrder(setting), setting.Now, facts.Minor);
        return use.Off > 0m ? CouponRules.Taken("best", Clause, facts, use) : null;
    }
}

/// <summary>No coupon fits; names the cheapest way to one. Case: 满100减20 and 满90减5 on 88.00 → "再买2元".</summary>
public sealed class NoneFits : ISentence<CouponFacts>
{
    public Clause Clause => CouponRules.Face;

    public Ruling? Speak(CouponFacts facts, Setting setting)
    {
        var missing = facts
            .Wallet.Select(coupon => CouponCheck.Of(coupon, facts.Cart, setting.Now, facts.Minor))
            .Where(check => check.Obstacle == CouponObstacle.BelowThreshold)
            .Select(check => check.Missing)
            .DefaultIfEmpty()
            .Min();
        return missing > 0m
            ? CouponRules.BuyMore(Ruling.Refuse("none-fits", Clause, Alternative.AddToCart), missing)
            : Ruling.Refuse("none-fits", Clause, Alternative.WatchPrice);
    }
}
