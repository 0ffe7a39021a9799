using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Prices;

/// <summary>What paying back the difference of some lines means, and the writing of it: one refund, one claim a line.</summary>
internal sealed class PriceRefund
{
    private readonly Order order;
    private readonly Setting setting;
    private readonly List<DecidedPrice> granted;
    private readonly List<DecidedPrice> refused;
    private readonly IReadOnlyList<RefundShare> shares;

    public PriceRefund(Order order, IReadOnlyList<DecidedPrice> decided, Setting setting)
    {
        this.order = order;
        this.setting = setting;
        granted = [.. decided.Where(price => price.Refund > 0)];
        refused = [.. decided.Where(price => price.Refund == 0)];
        shares = RefundRoute.Split(order.Paid(), granted.Sum(price => price.Refund));
    }

    private decimal Amount => shares.Sum(share => share.Amount);

    public Plan Plan() =>
        Amount < granted.Sum(price => price.Refund)
            ? new Plan.No(PriceProtectionWords.NothingLeft(order))
            : new Plan.Yes
            {
                Subject = order.Number,
                Headline = PriceProtectionWords.Headline(order, granted.Count),
                Lines =
                [
                    .. granted.Select(price => PriceProtectionWords.Granted(price, setting)),
                    .. refused.Select(PriceProtectionWords.Refused),
                    .. shares.AsLines(setting),
                ],
                Amount = Amount,
                Currency = order.Currency,
                Clauses = [.. granted.Select(price => price.Ruling.Clause).Distinct()],
                NotAfter = granted.Min(price => price.Ruling.Deadline),
                Basis = $"v{order.Version} {string.Join(' ', granted.Select(price => $"{price.Line.Line.No}:{price.Line.Claims.Count}"))}",
                WriteAsync = WriteAsync,
            };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var refund = new RefundOrder(RefundCause.PriceProtection, shares, shares.Arrive(setting));
        await writing.RefundAsync(order, refund, writing.ReceiptNumber, cancellationToken);
        foreach (var price in granted)
        {
            writing.Db.Add(Claim(writing, price));
            writing.Replace(price.Line.Line, price.Line.Line with { Refunded = price.Line.Line.Refunded + price.Refund });
        }

        await writing.SaveAsync(order, order with { Refunded = order.Refunded + Amount, Version = order.Version + 1 }, cancellationToken);
        writing.Audit(
            order.Number,
            $"price protection for lines {string.Join(',', granted.Select(price => price.Line.Line.No))}: {Amount}"
        );
    }

    private PriceProtectionClaim Claim(Writing writing, DecidedPrice price) =>
        new()
        {
            Number = writing.NewNumber("JB"),
            OrderNumber = order.Number,
            LineNo = price.Line.Line.No,
            CustomerId = order.CustomerId,
            PaidUnit = Money.Round(price.Line.PaidUnit),
            CurrentUnit = Money.Round(price.CurrentUnit),
            Quantity = price.Line.Kept,
            Amount = price.Refund,
            At = writing.Now,
            RefundNumber = writing.ReceiptNumber,
        };
}
