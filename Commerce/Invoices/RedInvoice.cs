using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Invoices;

/// <summary>Makes red-letter invoices and the ones issued instead.</summary>
internal static class RedInvoice
{
    /// <summary>Reverses so much of the blue one; buyer, kind and items are its own.</summary>
    public static Fapiao Of(Fapiao blue, IReadOnlyList<Fapiao> reds, Order order, decimal total, string number, DateTimeOffset now)
    {
        var lines = RedLines.Take(RedLines.Left(blue, reds), total, order).Negative().For(number);
        return Summed(blue, lines) with
        {
            Number = number,
            Status = FapiaoStatus.Validated,
            DigitalNumber = null,
            RedOf = blue.DigitalNumber,
            ConfirmationNumber = null,
            Remark = $"被红冲蓝字数电发票号码：{blue.DigitalNumber}",
            RequestedAt = now,
            IssuedAt = null,
            DeliveredAt = null,
            Version = 0,
        };
    }

    /// <summary>What is left of the blue one, waiting until that is reversed; the caller sets the buyer.</summary>
    public static Fapiao Instead(Fapiao blue, IReadOnlyList<Fapiao> reds, string number, DateTimeOffset now) =>
        Summed(blue, InvoiceLines.Numbered(RedLines.Left(blue, reds)).For(number)) with
        {
            Number = number,
            Status = FapiaoStatus.Requested,
            DigitalNumber = null,
            RedOf = null,
            ConfirmationNumber = null,
            IsUsed = false,
            IsBooked = false,
            Remark = $"订单号 {blue.OrderNumber}",
            RequestedAt = now,
            IssuedAt = null,
            DeliveredAt = null,
            Version = 0,
        };

    private static Fapiao Summed(Fapiao blue, IReadOnlyList<FapiaoLine> lines) =>
        blue with
        {
            Amount = lines.Sum(line => line.Amount),
            Tax = lines.Sum(line => line.Tax),
            Total = lines.Sum(line => line.Amount + line.Tax),
            Lines = lines,
        };
}
