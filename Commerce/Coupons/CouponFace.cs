namespace BotApp.Commerce.Coupons;

/// <summary>What a coupon says on its face, and how it stands: all that is needed to tell whether and what it takes off.</summary>
public sealed record CouponFace
{
    public required string Id { get; init; }

    /// <summary>What it does; a freight coupon takes nothing off goods.</summary>
    public CouponKind Kind { get; init; } = CouponKind.Threshold;

    /// <summary>Yuan off; for a percentage what the customer still pays of one, such as 0.85.</summary>
    public required decimal Off { get; init; }

    /// <summary>Yuan a percentage takes off at most; null: no limit.</summary>
    public decimal? MostOff { get; init; }

    /// <summary>Yuan of goods in its scope from which it can be used; 0: any.</summary>
    public decimal Threshold { get; init; }

    /// <summary>Its first instant; null: at once.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Its last instant, included; null: no end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Products in its scope; with no product and no category it is for everything.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>Categories in its scope.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Products it says it is not for, even within its scope.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Coupons of one group cannot be used together.</summary>
    public string StackGroup { get; init; } = "";

    public bool Used { get; init; }

    /// <summary>Held by an order that is not yet paid, or under review.</summary>
    public bool Frozen { get; init; }

    /// <summary>Taken back by the shop.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Not for minors, such as for a game recharge.</summary>
    public bool AdultsOnly { get; init; }

    /// <summary>The face of a coupon of the shop's.</summary>
    public static CouponFace Of(Coupon coupon)
    {
        ArgumentNullException.ThrowIfNull(coupon);
        return new()
        {
            Id = coupon.Id,
            Kind = coupon.Kind,
            Off = coupon.Off,
            MostOff = coupon.MostOff,
            Threshold = coupon.Threshold,
            From = coupon.From,
            Until = coupon.Until.AddTicks(-1),
            Products = coupon.ProductId is { } product ? [product] : [],
            Categories = coupon.CategoryId is { } category ? [category] : [],
            StackGroup = coupon.StackGroup,
            Used = coupon.Status == CouponStatus.Used,
            Frozen = coupon.Status == CouponStatus.Frozen,
            Withdrawn = coupon.Status == CouponStatus.Withdrawn,
        };
    }
}
