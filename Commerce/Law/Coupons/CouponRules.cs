using System.Globalization;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Coupons;

/// <summary>Flow 18, 优惠券用不了/怎么叠加: which single condition fails and what mends it cheapest, or the best combination.</summary>
public static class CouponRules
{
    /// <summary>A coupon holds what its face says.</summary>
    internal static readonly Clause Face = OtherRules.Policy("coupons.face", "以券面说明为准", "As the face of the coupon says");

    public static RulePack<CouponFacts> Pack { get; } =
        new(
            "coupon",
            new FaultIsOurs(),
            new OwnCoupon(),
            new FaceIsMet(),
            new OneOfAGroup(),
            new SoManyPerOrder(),
            new CouponWorks(),
            new BestTogether(),
            new NoneFits()
        );

    internal static int PerOrder(Setting setting) => int.Max(1, setting.Policy.Coupons.CouponsPerOrder);

    internal static Ruling BuyMore(Ruling refusal, decimal missing)
    {
        var yuan = missing.ToString("0.##", CultureInfo.InvariantCulture);
        return refusal with
        {
            Amounts = [new("missing", missing)],
            Notes = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["fix"] = $"再买{yuan}元",
                ["fixEn"] = $"Add goods for {yuan} yuan",
            },
        };
    }

    internal static Ruling Taken(string reason, Clause clause, CouponFacts facts, CouponUse use) =>
        Ruling.Accept(reason, clause) with
        {
            Amounts = [new("off", use.Off), new("payable", facts.Cart.Sum(line => line.Price) - use.Off)],
            Notes = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["coupons"] = string.Join(',', use.Coupons),
                ["split"] = string.Join(',', use.OffByLine.Select(off => off.ToString("0.00", CultureInfo.InvariantCulture))),
            },
        };
}
