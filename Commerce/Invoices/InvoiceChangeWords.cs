using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Invoices;

/// <summary>What a clerk says about changing an invoice.</summary>
internal static class InvoiceChangeWords
{
    public static Refusal NothingNew { get; } =
        new()
        {
            Reason = "nothing-new",
            Says = new("新的信息和原发票一样，不用换开。", "The new details are those of the invoice; nothing needs replacing."),
            Clause = InvoiceLaw.Fields,
            Alternatives = [Alternative.CorrectInput, Alternative.ResendInvoice, Alternative.Human],
        };

    public static Refusal UnderWay { get; } =
        new()
        {
            Reason = "red-under-way",
            Says = new(
                "这张发票已经在红冲处理中，完成后才能再改。",
                "This invoice is being reversed already; it can be changed again when that is done."
            ),
            Clause = InvoiceLaw.RedRemaining,
            Alternatives = [Alternative.Wait, Alternative.Human],
        };

    public static Bilingual Of(Ruling ruling, InvoiceFile file, string? taxId) =>
        ruling.Reason switch
        {
            "nothing-missing" => new(
                "这笔订单该开的金额都已经开了，我可以重新发送。",
                "Everything there is to invoice has been invoiced; I can send it again."
            ),
            "no-invoice" when file.IsPending => new(
                "发票正在开具，还没有发票号码，开好后马上通知您。",
                "The invoice is being issued and has no number yet; you will hear as soon as it has."
            ),
            "no-invoice" => new(
                "这笔订单还没有开过发票，要现在开吗？",
                "This order has not been invoiced yet; shall I ask for an invoice?"
            ),
            "already-reversed" => new(
                "这张发票已经全额红冲，不能再红冲；可以重新开一张。",
                "This invoice has been reversed as a whole; a new one can be issued."
            ),
            "title-missing" => new("请告诉我企业抬头的全称。", "Please give the full name of the company."),
            "title-too-long" => new("抬头最多 100 个字，请缩短一些。", "A title has at most 100 characters; please shorten it."),
            "tax-id-missing" or "tax-id-length" or "tax-id-character" or "tax-id-check" => TaxId.Check(taxId).Explain(),
            "nothing-returned" => new(
                "这笔订单没有新的退款，暂时不需要红冲。",
                "Nothing more of this order has been refunded, so nothing needs reversing."
            ),
            "already-deducted" => new(
                "这张发票已经抵扣，需要人工和您核对后处理。",
                "The tax of this invoice has been deducted; a person has to sort it out with you."
            ),
            "other-period" => new("跨年度的发票由人工处理。", "A person handles invoices of another year."),
            "form-expired" => new(
                "红字确认单 72 小时内没有确认，已经作废，可以重新发起。",
                "The confirmation form was not confirmed in 72 hours and is void; it can be started again."
            ),
            "form-waiting" => Waiting(ruling),
            _ => new("这张发票现在改不了，我请人工看看。", "This invoice cannot be changed now; a person will look."),
        };

    public static Bilingual Headline(string order, bool byForm) =>
        byForm
            ? new(
                $"为订单 {order} 的发票发起红字确认单：请您在电子税务局 72 小时内确认，逾期作废。",
                $"Start the red-letter form for the invoice of order {order}: please confirm it with the tax platform within 72 hours or it is void."
            )
            : new($"红冲订单 {order} 的发票；退款不受影响。", $"Reverse the invoice of order {order}; the refund does not wait for it.");

    public static QuoteLine Blue(Fapiao blue) =>
        new("invoice", new($"原发票 {blue.DigitalNumber}", $"Invoice {blue.DigitalNumber}"), blue.Total);

    public static IEnumerable<QuoteLine> Sums(Fapiao blue, Ruling ruling)
    {
        var red = ruling["red"] ?? 0m;
        yield return new("red", new("红冲金额", "Reversed"), red);
        if (ruling["reissue"] is > 0m and { } again)
        {
            yield return new("reissue", new("重新开具", "Issued anew"), again);
        }

        if (ruling["remaining"] is > 0m and { } left)
        {
            yield return new("remaining", new("原发票剩余", "Left of the invoice"), left, Minus(left + red, red));
        }
    }

    public static IEnumerable<QuoteLine> By(Ruling ruling) => ruling.Deadline is { } by ? [new("by", Until(by))] : [];

    private static Bilingual Waiting(Ruling ruling)
    {
        var until = ruling.Deadline is { } by ? Until(by) : new Bilingual("72 小时内", "within 72 hours");
        return new(
            $"红字确认单已经发起，请在电子税务局确认（{until.Zh}），确认后我们立即红冲重开。",
            $"The confirmation form has been started; please confirm it with the tax platform ({until.En}), then we reverse and reissue at once."
        );
    }

    private static string Minus(decimal whole, decimal part) => string.Create(CultureInfo.InvariantCulture, $"{whole:0.00} − {part:0.00}");

    private static Bilingual Until(DateTimeOffset by) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"最晚{by.Month}月{by.Day}日 {by:HH:mm}"),
            string.Create(CultureInfo.InvariantCulture, $"by {by:yyyy-MM-dd HH:mm}")
        );
}
