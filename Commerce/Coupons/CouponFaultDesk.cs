using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Coupons;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Coupons;

/// <summary>Takes down that a coupon failed by a fault of the shop's own; a person looks and makes it good. No sum is promised.</summary>
public sealed class CouponFaultDesk(QuoteBook book, CurrentTerms terms) : Desk<CouponFaultWish>(book)
{
    private static readonly TimeSpan AnsweredWithin = TimeSpan.FromHours(24);

    public override string Name => "coupon-fault";

    public override string Prefix => "GD";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, CouponFaultWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var coupon = await db
            .Coupons.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == wish.CouponId && row.CustomerId == customerId, cancellationToken);
        if (wish.CouponId is { } id && coupon is null)
        {
            return new Plan.No(Refusal.NotFound(id));
        }

        var ruling = CouponRules.Pack.Decide(new CouponFacts { Cart = [], SystemFault = true }, terms.Now);
        return new Plan.Yes
        {
            Subject = wish.CouponId ?? customerId,
            Headline = new("登记优惠券系统故障，由人工核实补偿", "Report a fault with a coupon, for a person to check and make good"),
            Lines =
            [
                .. coupon is null ? [] : new[] { new QuoteLine("coupon", coupon.Name) },
                new QuoteLine("fault", CouponWords.FaultSays),
                new QuoteLine("by", new("24 小时内答复您", "You hear within 24 hours")),
            ],
            Clauses = [ruling.Clause],
            WriteAsync = (writing, _) => Write(writing, wish),
        };
    }

    private static Task Write(Writing writing, CouponFaultWish wish)
    {
        writing.Db.Tickets.Add(
            new Ticket
            {
                Number = writing.ReceiptNumber,
                CustomerId = writing.CustomerId,
                Kind = TicketKind.Other,
                Status = TicketStatus.Open,
                Cause = ComplaintCause.Price,
                Subject = wish.CouponId,
                Words = MaskedWords.Of(wish.Words),
                CreatedAt = writing.Now,
                DueAt = writing.Now + AnsweredWithin,
            }
        );
        writing.Audit(wish.CouponId ?? writing.CustomerId, "coupon fault reported");
        return Task.CompletedTask;
    }
}
