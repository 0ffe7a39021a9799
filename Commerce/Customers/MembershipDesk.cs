using System.Globalization;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Shows a shopper their level, their paid membership and its renewal (flow 19).</summary>
public sealed class MembershipDesk(IDbContextFactory<ShopDb> shop, ShopClock clock)
{
    /// <summary>Null for a guest.</summary>
    public async Task<MembershipView?> ShowAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var membership =
            await db.Memberships.AsNoTracking().FirstOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken)
            ?? new Membership { CustomerId = customerId, Level = MembershipLevel.Basic };
        var refunds = await db
            .Refunds.AsNoTracking()
            .Where(row => row.CustomerId == customerId && row.Cause == RefundCause.Renewal)
            .ToListAsync(cancellationToken);
        return new MembershipView(membership, Ledger(membership, refunds), Says(membership));
    }

    private static IReadOnlyList<MembershipCharge> Ledger(Membership membership, List<Refund> refunds)
    {
        var back = refunds.Select(refund => new MembershipCharge(refund.CreatedAt, -refund.Amount, new("续费退款", "Renewal refunded")));
        IEnumerable<MembershipCharge> charged = membership is { ChargedAt: { } at, Charged: { } sum }
            ? [new MembershipCharge(at, sum, new("续费扣款", "Renewal charged"))]
            : [];
        return [.. charged.Concat(back).OrderByDescending(line => line.At)];
    }

    private Bilingual Says(Membership membership)
    {
        var (zh, en) = MembershipWords.Level(membership.Level);
        if (membership is not { RenewsAt: { } renews })
        {
            return new($"您是{zh}，没有付费会员。", $"You are {en}, without a paid membership.");
        }

        var day = clock.DayOf(renews);
        var (dayZh, price) = ($"{day.Year}年{day.Month}月{day.Day}日", membership.RenewalPrice ?? 0m);
        return membership.AutoRenew
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"您是{zh}，{dayZh}自动续费 {price:0.00} 元，随时可以取消。"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"You are {en}; it renews on {day:yyyy-MM-dd} for {price:0.00} yuan and can be cancelled at any time."
                )
            )
            : new(
                $"您是{zh}，权益到{dayZh}为止，不会自动续费。",
                string.Create(CultureInfo.InvariantCulture, $"You are {en}; the benefits last until {day:yyyy-MM-dd} and do not renew.")
            );
    }
}
