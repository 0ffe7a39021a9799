using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class InvoiceDeskTests
{
    /// <summary>Earbuds of yesterday evening, paid 379.00, not shipped.</summary>
    private const string Order = "261121001003";
    private const string TaxNumber = "91350100M000100Y43";

    [Theory, BothEngines]
    public async Task An_invoice_states_what_was_paid_without_the_gift_card_and_goes_to_the_tax_platform(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Pay(shop, (MethodKind.WeChatPay, 279m), (MethodKind.GiftCard, 100m));

        var quote = await Offered(shop, new FapiaoWish(Order));
        var total = quote.Lines.Single(line => line.Name == "total");
        (total.Amount, total.How).ShouldBe((279m, "379.00 − 100.00"));
        quote.Lines.Single(line => line.Name == "line1").How.ShouldBe("246.90 + 32.10 (13%)");
        var done = (await Commit(shop, quote)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

        done.Number.ShouldStartWith("FP261122");
        await using var db = await shop.Tables();
        var invoice = await db.Fapiao.Include(row => row.Lines).SingleAsync(row => row.Number == done.Number);
        (invoice.Status, invoice.Title, invoice.TaxId).ShouldBe((FapiaoStatus.Validated, "个人", null));
        (invoice.Amount, invoice.Tax, invoice.Total).ShouldBe((246.90m, 32.10m, 279m));
        invoice.Lines.Sum(line => line.Amount + line.Tax).ShouldBe(279m);
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number)).Kind.ShouldBe("invoice-issue");
        (await db.AuditEntries.SingleAsync(row => row.ReceiptNumber == done.Number)).Change.ShouldNotContain("个人");
    }

    [Theory, BothEngines]
    public async Task What_is_invoiced_once_is_not_invoiced_again_and_one_yes_is_one_invoice(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var first = await Offered(shop, new FapiaoWish(Order));
        var second = await Offered(shop, new FapiaoWish(Order));
        var receipt = (await Commit(shop, first)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

        (await Commit(shop, first)).ShouldBeOfType<CommitAnswer.Done>().Receipt.Number.ShouldBe(receipt.Number);
        (await Commit(shop, second, "other")).ShouldBeOfType<CommitAnswer.Refused>().Refusal.Reason.ShouldBe("already-invoiced");
        await using var db = await shop.Tables();
        (await db.Fapiao.CountAsync(row => row.OrderNumber == Order)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_foreign_order_does_not_exist(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        (await Refused(shop, new FapiaoWish(Order), Shop.Siyuan)).Reason.ShouldBe("not-found");
        (await Refused(shop, new FapiaoWish("261121009999"), Shop.Siyuan)).Reason.ShouldBe("not-found");
        (await Refused(shop, new FapiaoWish(Order), Shopper.Nobody)).Reason.ShouldBe("sign-in-first");
    }

    [Theory, BothEngines]
    public async Task A_refund_between_the_promise_and_the_yes_makes_the_promise_stale(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Pay(shop, (MethodKind.WeChatPay, 379m));
        var quote = await Offered(shop, new FapiaoWish(Order));
        await using (var db = await shop.Tables())
        {
            db.Add(Row(2, PaymentType.Refund, MethodKind.WeChatPay, 50m));
            await db.SaveChangesAsync();
        }

        var now = (await Commit(shop, quote)).ShouldBeOfType<CommitAnswer.Stale>().Now;
        now.Lines.Single(line => line.Name == "total").Amount.ShouldBe(329m);
    }

    [Fact]
    public async Task False_names_sums_and_tax_ids_are_refused_with_the_way_out()
    {
        await using var shop = await Shop.Create();
        var wish = new FapiaoWish(Order);

        var items = await Refused(shop, wish with { WantsItem = "办公用品" });
        (items.Reason, items.Clause.Code).ShouldBe(("other-items", "invoice-measures:19"));
        (await Refused(shop, wish with { WantsTotal = 500m })).Says.Zh.ShouldContain("379.00");
        (await Refused(shop, wish with { WantsInvoices = 2 })).Reason.ShouldBe("split-without-trade");
        var company = wish with { Buyer = BuyerType.Company, Title = "云杉科技" };
        (await Refused(shop, company)).Reason.ShouldBe("tax-id-missing");
        var wrong = await Refused(shop, company with { TaxId = "9135O100M000100Y43" });
        (wrong.Reason, wrong.Says.Zh.Contains(TaxNumber, StringComparison.Ordinal)).ShouldBe(("tax-id-character", true));
        (await Refused(shop, wish with { Email = "nobody" })).Reason.ShouldBe("email-wrong");
    }

    [Fact]
    public async Task A_company_gets_an_ordinary_invoice_and_a_person_looks_at_its_first_special_one()
    {
        await using var shop = await Shop.Create();
        var wish = new FapiaoWish(Order)
        {
            Buyer = BuyerType.Company,
            Title = "云杉科技",
            TaxId = TaxNumber,
        };

        (await Offered(shop, wish)).Lines[0].Says.Zh.ShouldBe($"抬头：云杉科技，税号：{TaxNumber}");
        var first = await Refused(shop, wish with { Kind = FapiaoKind.Special });
        (first.Reason, first.NeedsHuman, first.Alternatives.Contains(Alternative.Human)).ShouldBe(("first-special", true, true));
    }

    private static async Task<Quote> Offered(Shop shop, FapiaoWish wish) =>
        (await shop.The<InvoiceDesk>().QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<Refusal> Refused(Shop shop, FapiaoWish wish, Shopper? shopper = null) =>
        (await shop.The<InvoiceDesk>().QuoteAsync(shopper ?? Shop.Xiaoman, wish, CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal;

    private static Task<CommitAnswer> Commit(Shop shop, Quote quote, string key = "key") =>
        shop.The<InvoiceDesk>().CommitAsync(Shop.Xiaoman, quote, key, CancellationToken.None);

    private static async Task Pay(Shop shop, params (MethodKind Method, decimal Amount)[] parts)
    {
        await using var db = await shop.Tables();
        await db.Set<OrderPayment>().Where(row => row.OrderNumber == Order).ExecuteDeleteAsync();
        db.AddRange(parts.Select((part, i) => Row(i + 1, PaymentType.Payment, part.Method, part.Amount)));
        await db.SaveChangesAsync();
    }

    private static OrderPayment Row(int no, PaymentType type, MethodKind method, decimal amount) =>
        new()
        {
            OrderNumber = Order,
            No = no,
            Type = type,
            Method = method,
            Amount = amount,
            At = Shop.FirstMorning.AddDays(-1),
        };
}
