using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Customers;

/// <summary>What ending an automatic renewal means, with or without the last one's refund, and the writing of it.</summary>
internal sealed class RenewalEnd(Membership membership, Ruling ruling, Setting setting, IReadOnlyList<RefundShare> shares)
{
    private bool IsRefund => shares.Count > 0;

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = membership.CustomerId,
            Headline = MembershipWords.Headline(IsRefund),
            Lines = [.. Why(), .. shares.AsLines(setting), MembershipWords.Ends(LastDay(), IsRefund)],
            Amount = shares.Sum(share => share.Amount),
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{membership.Version}",
            WriteAsync = WriteAsync,
        };

    private IEnumerable<QuoteLine> Why() => IsRefund ? [new QuoteLine("why", MembershipWords.Why(ruling.Reason))] : [];

    private DateOnly? LastDay() => membership.RenewsAt is { } renews ? setting.Days.DayOf(renews) : null;

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        if (IsRefund)
        {
            var refund = new RefundOrder(RefundCause.Renewal, shares, shares.Arrive(setting));
            await writing.RefundAsync(refund, writing.ReceiptNumber, cancellationToken);
        }

        writing.Replace(membership, IsRefund ? Ended() : membership with { AutoRenew = false, Version = membership.Version + 1 });
        writing.Audit(membership.CustomerId, $"auto renewal {membership.AutoRenew} → False, refund {shares.Sum(share => share.Amount)}");
    }

    /// <summary>The paid period ends with its refund; a level that was earned stays.</summary>
    private Membership Ended() =>
        membership with
        {
            AutoRenew = false,
            RenewsAt = null,
            Level = membership.Level == MembershipLevel.Plus ? MembershipLevel.Basic : membership.Level,
            Version = membership.Version + 1,
        };
}
