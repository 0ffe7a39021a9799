using System.Globalization;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Adds up what the files say of each order they bring: lines, promotions and payments must make its totals to the cent. Sums are cents.</summary>
internal sealed class OrderSums(Findings findings)
{
    private readonly Dictionary<string, Sum> orders = new(StringComparer.Ordinal);

    private sealed class Sum
    {
        public required string File;
        public required int Line;
        public required long Goods,
            Discount,
            Freight,
            Total,
            Refunded,
            Deposit;
        public required bool IsPaid;
        public long Lines,
            LineDiscounts,
            Promotions,
            Paid,
            Back;
        public bool HasPromotions;
    }

    /// <summary>Takes a good row of any sheet; those that are no part of an order do not matter.</summary>
    public void Add(SheetFile file, int line, object?[] row)
    {
        var sheet = file.Sheet;
        switch (sheet.Name)
        {
            case "orders":
                orders[(string)row[sheet.Place("number")]!] = Start(file, line, row);
                break;
            case "order-lines" when Of(sheet, row) is { } sum:
                sum.Lines += (int)row[sheet.Place("quantity")]! * Cents(sheet, row, "unitPrice");
                sum.LineDiscounts += Cents(sheet, row, "discount");
                break;
            case "order-promotions" when Of(sheet, row) is { } sum:
                sum.Promotions += Cents(sheet, row, "off");
                sum.HasPromotions = true;
                break;
            case "payments" when Of(sheet, row) is { } sum:
                Pay(sum, sheet, row);
                break;
        }
    }

    public void Check()
    {
        foreach (var (number, sum) in orders)
        {
            Same(number, sum, "明细金额", "its lines' goods", sum.Lines, "goodsTotal", sum.Goods);
            Same(number, sum, "明细优惠", "its lines' discounts", sum.LineDiscounts, "discount", sum.Discount);
            Same(
                number,
                sum,
                "goodsTotal − discount + freight",
                "goodsTotal − discount + freight",
                sum.Goods - sum.Discount + sum.Freight,
                "total",
                sum.Total
            );
            Same(
                number,
                sum,
                "收款",
                "its payments",
                sum.Paid,
                sum.IsPaid ? "total" : "presale.deposit",
                sum.IsPaid ? sum.Total : sum.Deposit
            );
            Same(number, sum, "退款", "its refund payments", sum.Back, "refunded", sum.Refunded);
            if (sum.HasPromotions)
            {
                Same(number, sum, "优惠活动", "its promotions", sum.Promotions, "discount", sum.Discount);
            }
        }
    }

    private static Sum Start(SheetFile file, int line, object?[] row)
    {
        var sheet = file.Sheet;
        return new Sum
        {
            File = file.Name,
            Line = line,
            Goods = Cents(sheet, row, "goodsTotal"),
            Discount = Cents(sheet, row, "discount"),
            Freight = Cents(sheet, row, "freight"),
            Total = Cents(sheet, row, "total"),
            Refunded = Cents(sheet, row, "refunded"),
            Deposit = row[sheet.Place("presale.depositPaidAt")] is null ? 0L : Cents(sheet, row, "presale.deposit"),
            IsPaid = row[sheet.Place("paidAt")] is not null,
        };
    }

    private static void Pay(Sum sum, Sheet sheet, object?[] row)
    {
        var amount = Cents(sheet, row, "amount");
        if ((string)row[sheet.Place("type")]! == nameof(PaymentType.Refund))
        {
            sum.Back += amount;
        }
        else
        {
            sum.Paid += amount;
        }
    }

    private void Same(string number, Sum sum, string zh, string en, long found, string column, long said)
    {
        if (found != said)
        {
            var (left, right) = (Money(found), Money(said));
            findings.Add(
                sum.File,
                sum.Line,
                $"订单 {number}：{zh}合计 {left}，与 {column} {right} 不符",
                $"order {number}: {en} make {left}, {column} says {right}"
            );
        }
    }

    private Sum? Of(Sheet sheet, object?[] row) => orders.GetValueOrDefault((string)row[sheet.Place("orderNumber")]!);

    private static long Cents(Sheet sheet, object?[] row, string column) => row[sheet.Place(column)] is long cents ? cents : 0L;

    private static string Money(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
