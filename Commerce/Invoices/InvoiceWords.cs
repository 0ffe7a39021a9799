using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>What a clerk says about asking for an invoice.</summary>
internal static class InvoiceWords
{
    /// <summary>Where it goes by mail; no line when it does not.</summary>
    public static IEnumerable<QuoteLine> SentTo(string? email) =>
        email is null ? [] : [new QuoteLine("email", new($"发送到 {Customers.Mask.Email(email)}", $"Sent to {Customers.Mask.Email(email)}"))];

    public static Bilingual Of(Ruling ruling, string? taxId) =>
        ruling.Reason switch
        {
            "order-unpaid" => new("这笔订单还没有付款，付款后就可以开票。", "This order has not been paid; it can be invoiced once it is."),
            "order-cancelled" => new("订单已取消，没有交易就不能开票。", "The order was called off; without a trade there is no invoice."),
            "order-refunded" => new("这笔订单已经全额退款，不能再开票。", "This order was refunded, so it cannot be invoiced."),
            "other-items" => new(
                "发票只能按实际购买的商品开，不能换成别的品名；这是法律规定。",
                "An invoice names what was really bought; other item names are against the law."
            ),
            "split-without-trade" => new("一笔交易只能开一张发票，不能拆开。", "One trade is one invoice; it cannot be split."),
            "already-invoiced" => new(
                "这笔订单已经开过票了，我可以重新发送，或帮您换开。",
                "This order has been invoiced; I can send it again or have it replaced."
            ),
            "nothing-to-invoice" => new(
                "这笔订单由礼品卡或优惠券支付的部分不随订单开票，已经没有可开的金额。",
                "What gift cards and coupons paid is not invoiced with the order, so nothing is left to invoice."
            ),
            "other-sum" => OtherSum(ruling),
            "special-needs-company" => new(
                "专票只能开给企业，个人可以开普票。",
                "A special VAT invoice is for companies; a person can have an ordinary one."
            ),
            "title-missing" => new("请告诉我企业抬头的全称。", "Please give the full name of the company."),
            "title-too-long" => new("抬头最多 100 个字，请缩短一些。", "A title has at most 100 characters; please shorten it."),
            "tax-id-missing" or "tax-id-length" or "tax-id-character" or "tax-id-check" => TaxId.Check(taxId).Explain(),
            _ => ForAPerson(ruling),
        };

    public static Bilingual Headline(string order, FapiaoKind kind) =>
        kind == FapiaoKind.Special
            ? new($"为订单 {order} 开具数电专票", $"Issue a special VAT invoice for order {order}")
            : new($"为订单 {order} 开具数电普票", $"Issue an ordinary digital invoice for order {order}");

    public static QuoteLine Buyer(string title, string? taxId) =>
        taxId is null
            ? new("buyer", new($"抬头：{title}", $"Title: {title}"))
            : new("buyer", new($"抬头：{title}，税号：{taxId}", $"Title: {title}, tax id: {taxId}"));

    public static QuoteLine Line(FapiaoLine line) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"line{line.No}"),
            Item(line),
            line.Amount + line.Tax,
            string.Create(CultureInfo.InvariantCulture, $"{line.Amount:0.00} + {line.Tax:0.00} ({line.TaxRate * 100m:0.##}%)")
        );

    public static QuoteLine Total(Ruling ruling)
    {
        var capitals = ruling.Notes.GetValueOrDefault("capitals", "");
        var how = ruling.Amounts.FirstOrDefault(amount => amount.Name == "invoiceable")?.How ?? "";
        return new("total", new($"价税合计：{capitals}", "Total with tax"), ruling["total"], how);
    }

    public static IEnumerable<QuoteLine> ReadyBy(Ruling ruling) =>
        ruling.Deadline is { } by
            ?
            [
                new QuoteLine(
                    "ready-by",
                    new(
                        string.Create(CultureInfo.InvariantCulture, $"最晚{by.Month}月{by.Day}日 {by:HH:mm} 开好"),
                        string.Create(CultureInfo.InvariantCulture, $"Ready by {by:yyyy-MM-dd HH:mm}")
                    )
                ),
            ]
            : [];

    private static Bilingual Item(FapiaoLine line) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{line.Item} ×{line.Quantity:0.##}"),
            string.Create(CultureInfo.InvariantCulture, $"{line.Item} × {line.Quantity:0.##}")
        );

    private static Bilingual OtherSum(Ruling ruling)
    {
        var sum = (ruling["invoiceable"] ?? 0m).ToString("0.00", CultureInfo.InvariantCulture);
        return new(
            $"发票金额只能是实际支付的 {sum} 元，不能多开也不能少开。",
            $"The invoice states the {sum} yuan really paid, no more and no less."
        );
    }

    private static Bilingual ForAPerson(Ruling ruling) =>
        ruling.Reason switch
        {
            "first-special" => new(
                "第一次开专票需要人工核对企业资料，我帮您转过去。",
                "A person checks the company's papers before its first special invoice; I will hand you over."
            ),
            "large-sum" => new("金额较大，由人工为您开具。", "The sum is large; a person will issue it."),
            "paid-long-ago" => new("订单付款时间较久，由人工为您补开。", "It was paid long ago; a person will issue it."),
            "tax-rate-unknown" => new("商品的税率需要人工核对。", "A person has to check the tax rate of the goods."),
            _ => new("这张发票现在开不了，我请人工看看。", "This invoice cannot be issued now; a person will look."),
        };
}
