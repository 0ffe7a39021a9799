using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Membership;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Customers;

/// <summary>Cancels automatic renewals at any time, in two calls, and pays a renewal back that nobody was told of (flow 19).</summary>
public sealed class CancelRenewalDesk(QuoteBook book, CurrentTerms terms) : Desk<RenewalWish>(book)
{
    public override string Name => "cancel-renewal";

    public override string Prefix => "TK";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, RenewalWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var setting = terms.Now;
        var membership =
            await db.Memberships.FirstOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken)
            ?? new Membership { CustomerId = customerId, Level = MembershipLevel.Basic };
        var ruling = MembershipRules.Pack.Decide(Facts(membership, wish), setting);
        if (ruling.Verdict != Verdict.Accept)
        {
            return new Plan.No(Refusal.Of(ruling, MembershipWords.Of(ruling)));
        }

        if (!wish.Refund)
        {
            return new RenewalEnd(membership, ruling, setting, []).Plan();
        }

        if (ruling.Reason == "no-notice" && membership.NoticeSentAt is not null)
        {
            return new Plan.No(MembershipWords.NoticeUnknown);
        }

        return await IsBackAsync(db, membership, cancellationToken)
            ? new Plan.No(MembershipWords.AlreadyBack)
            : new RenewalEnd(
                membership,
                ruling,
                setting,
                [await ShareAsync(db, customerId, ruling["refund"] ?? 0m, cancellationToken)]
            ).Plan();
    }

    private static MembershipFacts Facts(Membership membership, RenewalWish wish) =>
        new()
        {
            Wish = wish.Refund ? MembershipWish.RefundRenewal : MembershipWish.CancelRenewal,
            RenewsAt = membership.AutoRenew ? membership.RenewsAt : null,
            RenewedAt = membership.ChargedAt,
            NoticeSentAt = membership.NoticeSentAt,
            Fee = membership.Charged ?? 0m,
            UsedSinceRenewal = membership.UsedSinceChargeAt is not null,
        };

    private static Task<bool> IsBackAsync(ShopDb db, Membership membership, CancellationToken cancellationToken) =>
        db.Refunds.AnyAsync(
            row => row.CustomerId == membership.CustomerId && row.Cause == RefundCause.Renewal && row.CreatedAt >= membership.ChargedAt,
            cancellationToken
        );

    /// <summary>Renewals are charged to the first means on file that is no stored value; without one the money comes back as balance.</summary>
    private static async Task<RefundShare> ShareAsync(ShopDb db, string customerId, decimal sum, CancellationToken cancellationToken)
    {
        var methods = await db
            .PaymentMethods.Where(row => row.CustomerId == customerId)
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        var method = methods.Find(row => row.Kind is not (MethodKind.GiftCard or MethodKind.Balance or MethodKind.Points));
        return new RefundShare(
            method?.Kind ?? MethodKind.Balance,
            method?.Id ?? methods.Find(row => row.Kind == MethodKind.Balance)?.Id,
            sum
        );
    }
}
