using System.Globalization;
using BotApp.Commerce.Coupons;
using BotApp.Recognizers.Entities;
using Microsoft.Bot.Builder;

namespace BotApp.Dialogs.Coupons;

/// <summary>Finds the coupon a message names, and gives the names to tap.</summary>
public sealed class CouponNames(CouponDesk desk)
{
    /// <summary>Coupons to choose from.</summary>
    private const int Most = 6;

    /// <summary>The customer's coupons so named; none when it names none of theirs.</summary>
    public Task<IReadOnlyList<Coupon>> NamedAsync(ITurnContext context, CancellationToken cancellationToken) =>
        desk.NamedAsync(context.Shopper(), NamingOf(context), cancellationToken);

    /// <summary>Those of which it makes sense to ask why: all that are not used up.</summary>
    public async Task<IReadOnlyList<Coupon>> LikelyAsync(ITurnContext context, CancellationToken cancellationToken) =>
        [.. (await desk.MineAsync(context.Shopper(), cancellationToken)).Where(coupon => coupon.Status != CouponStatus.Used).Take(Most)];

    /// <summary>Whether the message speaks of a coupon by its sums.</summary>
    public static bool NamesSums(ITurnContext context) => NamingOf(context) is not { Threshold: null, Off: null };

    public static string[] Taps(IEnumerable<Coupon> coupons) => [.. coupons.Select(coupon => coupon.Name.In(CultureInfo.CurrentUICulture))];

    private static CouponNaming NamingOf(ITurnContext context)
    {
        var named = context.Understood().Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Coupon);
        return new(Number(named?.Part(PartKind.Threshold)), Number(named?.Part(PartKind.Reduction)), context.Activity.Text ?? "");
    }

    private static decimal? Number(string? digits) =>
        decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
