using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Coupons;

/// <summary>A fault at the checkout: what it showed, and with which coupon.</summary>
public sealed record CouponFaultForm : DeedForm
{
    public string? Words { get; init; }

    public string? CouponId { get; init; }

    /// <summary>There is no coupon to name, or the customer does not know which it was.</summary>
    public bool NamesNone { get; init; }
}
