using System.Globalization;

namespace BotApp.Commerce.Coupons;

/// <summary>How a customer names a coupon: from how much, how much off (null: not said), and in which words.</summary>
public sealed record CouponNaming(decimal? Threshold, decimal? Off, string Words)
{
    /// <summary>The coupons meant: by their sums where sums are said, else by the whole name; none when none fits.</summary>
    public IReadOnlyList<Coupon> Among(IReadOnlyList<Coupon> wallet) =>
        Threshold is null && Off is null
            ? [.. wallet.Where(coupon => Names(coupon.Name.Zh) || Names(coupon.Name.En))]
            : [.. wallet.Where(coupon => (Threshold is null || coupon.Threshold == Threshold) && (Off is null || IsOff(coupon, Off.Value)))];

    /// <summary>A percentage is spoken of as tenths that stay: 85折.</summary>
    private static bool IsOff(Coupon coupon, decimal off) =>
        coupon.Kind == CouponKind.Percent ? coupon.Off == off / 10m || coupon.Off == off / 100m : coupon.Off == off;

    private bool Names(string name) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(Words, name, CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth) >= 0;
}
