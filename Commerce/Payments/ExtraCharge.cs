using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Payments;

/// <summary>More came in than an order costs: the latest charges go back the way they came, whatever the order's own refunds are.</summary>
internal sealed class ExtraCharge(Order order, IReadOnlyList<Charged> charges, Ruling ruling, Setting setting)
{
    private readonly IReadOnlyList<RefundShare> shares = Charged.Latest(charges, ruling["refund"] ?? 0m);

    private decimal Amount => shares.Sum(share => share.Amount);

    public Plan.Yes Plan() =>
        new()
        {
            Subject = order.Number,
            Headline = new($"退回订单 {order.Number} 多扣的款", $"Give back what order {order.Number} was charged too much"),
            Lines = [Sum(), .. shares.AsLines(setting)],
            Amount = Amount,
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"v{order.Version} {charges.Count}",
            WriteAsync = WriteAsync,
        };

    /// <summary>The charges still held, less what is owed.</summary>
    private QuoteLine Sum()
    {
        var held = charges.Where(charge => charge.Left > 0).Select(charge => Words.Text(charge.Left)).ToList();
        var owed = charges.Sum(charge => charge.Left) - Amount;
        return new QuoteLine(
            "double-charge",
            new($"实扣 {held.Count} 笔，多扣的退回", $"{held.Count} charge(s) went through; what is too much goes back"),
            Amount,
            $"{string.Join(" + ", held)} − {Words.Text(owed)}"
        );
    }

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var booked = Book(writing);
        var refund = new RefundOrder(RefundCause.DoublePayment, shares, shares.Arrive(setting));
        await writing.RefundAsync(booked, refund, writing.ReceiptNumber, cancellationToken);
        await writing.SaveAsync(order, order with { Version = order.Version + 1 }, cancellationToken);
        writing.Audit(order.Number, $"charged too much, {Amount} goes back");
    }

    /// <summary>Charges only the gateway told of are put on the account before they leave it again.</summary>
    private Order Book(Writing writing)
    {
        var no = order.Payments.Select(payment => payment.No).DefaultIfEmpty(0).Max();
        var rows = charges.Where(charge => !charge.IsBooked).Select(charge => Row(charge, ++no)).ToList();
        var booked = order with { Payments = [.. order.Payments, .. rows] };
        writing.Db.AddRange(rows);
        return booked;
    }

    private OrderPayment Row(Charged charge, int no) =>
        new()
        {
            OrderNumber = order.Number,
            No = no,
            Type = PaymentType.Payment,
            Method = charge.Method,
            MethodId = charge.MethodId,
            Amount = charge.Amount,
            At = charge.At,
            GatewayReference = charge.Reference,
        };
}
