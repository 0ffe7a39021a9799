using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class InvoiceChangeDeskTests
{
    private static readonly FapiaoChangeWish Retitled = new(Invoiced.Order, InvoiceWish.WrongTitle) { Title = "王小满" };

    [Theory, BothEngines]
    public async Task A_persons_invoice_is_reversed_directly_and_issued_anew_when_that_is_done(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var blue = await Invoiced.DeliveredAsync(shop);

        var quote = await Offered(shop, Retitled);
        quote.Lines.Select(line => (line.Name, line.Amount)).Take(3).ShouldBe([("invoice", 379m), ("red", 379m), ("reissue", 379m)]);
        var receipt = await Done(shop, quote);
        (await Invoiced.OneAsync(shop, blue)).Status.ShouldBe(FapiaoStatus.RedRequested);
        (await Invoiced.OneAsync(shop, receipt)).Status.ShouldBe(FapiaoStatus.Requested);
        var red = await Invoiced.RedAsync(shop);
        (red.Total, red.Lines.Sum(line => line.Tax), red.Remark!.Contains(Invoiced.Blue, StringComparison.Ordinal)).ShouldBe(
            (-379m, red.Tax, true)
        );

        await shop.The<InvoiceWork>().NumberedAsync(red.Number, Invoiced.Red, default);

        (await Invoiced.OneAsync(shop, blue)).Status.ShouldBe(FapiaoStatus.Reversed);
        var again = await Invoiced.OneAsync(shop, receipt);
        (again.Status, again.Title, again.Total).ShouldBe((FapiaoStatus.Validated, "王小满", 379m));
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.Kind == "invoice-issue" && row.ReceiptNumber == receipt)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_booked_invoice_waits_72_hours_for_the_other_side(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var blue = await Invoiced.DeliveredAsync(shop, Invoiced.Company);
        await Invoiced.SetAsync(shop, blue, invoice => invoice with { IsBooked = true });

        var first = await Done(shop, await Offered(shop, Retitled));
        (await Invoiced.OneAsync(shop, blue)).Status.ShouldBe(FapiaoStatus.AwaitingCounterpart);
        (await Refused(shop, Retitled)).Reason.ShouldBe("form-waiting");
        var form = await FormAsync(shop);
        (await Answer(shop, form, ConfirmationStatus.Expired)).ShouldBe(InvoiceWorkAnswer.NotAllowed);
        shop.Clock.Advance(TimeSpan.FromHours(72) + TimeSpan.FromSeconds(1));
        (await Answer(shop, form, ConfirmationStatus.Confirmed)).ShouldBe(InvoiceWorkAnswer.Done);
        (await Invoiced.OneAsync(shop, blue)).Status.ShouldBe(FapiaoStatus.Delivered);
        (await Invoiced.OneAsync(shop, first)).Status.ShouldBe(FapiaoStatus.Failed);

        await Done(shop, await Offered(shop, Retitled), "again");
        shop.Clock.Advance(TimeSpan.FromHours(72));
        (await Answer(shop, await FormAsync(shop), ConfirmationStatus.Confirmed)).ShouldBe(InvoiceWorkAnswer.Done);
        (await Invoiced.OneAsync(shop, blue)).Status.ShouldBe(FapiaoStatus.RedRequested);
        (await Invoiced.RedAsync(shop)).ConfirmationNumber.ShouldNotBeNull();
    }

    [Theory, BothEngines]
    public async Task Returned_goods_are_reversed_in_part_and_never_more_than_is_left(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var blue = await Invoiced.DeliveredAsync(shop);
        var returned = new FapiaoChangeWish(blue, InvoiceWish.Returned);
        (await Refused(shop, returned)).Reason.ShouldBe("nothing-returned");
        await Invoiced.RefundAsync(shop, 100m);

        var quote = await Offered(shop, returned);
        quote.Lines.Single(line => line.Name == "remaining").How.ShouldBe("379.00 − 100.00");
        await Done(shop, quote);
        var red = await Invoiced.RedAsync(shop);
        (red.Total, red.Tax).ShouldBe((-100m, -11.50m));
        (await Refused(shop, returned)).Reason.ShouldBe("nothing-returned");
        await shop.The<InvoiceWork>().NumberedAsync(red.Number, Invoiced.Red, default);

        (await Invoiced.OneAsync(shop, blue)).Status.ShouldBe(FapiaoStatus.PartlyReversed);
        (await Refused(shop, returned)).Reason.ShouldBe("nothing-returned");
        (await Offered(shop, Retitled)).Lines.Single(line => line.Name == "reissue").Amount.ShouldBe(279m);
    }

    [Theory, BothEngines]
    public async Task A_foreign_invoice_does_not_exist_and_one_yes_is_one_change(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var blue = await Invoiced.DeliveredAsync(shop);
        foreach (var number in (string[])[blue, Invoiced.Blue, Invoiced.Order, "FP0"])
        {
            (await Refused(shop, Retitled with { Invoice = number }, Shop.Siyuan)).Reason.ShouldBe("not-found");
        }

        var (one, other) = (await Offered(shop, Retitled), await Offered(shop, Retitled));
        var receipt = await Done(shop, one);
        (await Done(shop, one)).ShouldBe(receipt);
        (await shop.The<InvoiceChangeDesk>().CommitAsync(Shop.Xiaoman, other, "other", default))
            .ShouldBeOfType<CommitAnswer.Refused>()
            .Refusal.Reason.ShouldBe("already-reversed");
    }

    [Theory, BothEngines]
    public async Task An_invoice_booked_between_the_promise_and_the_yes_needs_the_form(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var blue = await Invoiced.DeliveredAsync(shop, Invoiced.Company);
        var quote = await Offered(shop, Retitled);
        await Invoiced.SetAsync(shop, blue, invoice => invoice with { IsBooked = true, Version = invoice.Version + 1 });

        (await shop.The<InvoiceChangeDesk>().CommitAsync(Shop.Xiaoman, quote, "key", default))
            .ShouldBeOfType<CommitAnswer.Stale>()
            .Now.Headline.Zh.ShouldContain("72 小时");
    }

    [Fact]
    public async Task A_declined_red_invoice_leaves_the_blue_one_as_it_was()
    {
        await using var shop = await Shop.Create();
        var blue = await Invoiced.DeliveredAsync(shop);
        var again = await Done(shop, await Offered(shop, Retitled));

        await shop.The<InvoiceWork>().FailedAsync((await Invoiced.RedAsync(shop)).Number, default);

        (await Invoiced.OneAsync(shop, blue)).Status.ShouldBe(FapiaoStatus.Delivered);
        (await Invoiced.OneAsync(shop, again)).Status.ShouldBe(FapiaoStatus.Failed);
    }

    [Fact]
    public async Task Sending_again_needs_no_red_invoice_and_what_is_not_there_is_said_plainly()
    {
        await using var shop = await Shop.Create();
        var lost = new FapiaoChangeWish(Invoiced.Order, InvoiceWish.NotReceived) { Email = "x@example.com" };
        (await Refused(shop, lost)).Says.Zh.ShouldContain("还没有开过发票");
        var blue = await Invoiced.DeliveredAsync(shop);

        await Done(shop, await Offered(shop, lost));

        (await Invoiced.OneAsync(shop, blue)).Email.ShouldBe("x@example.com");
        await using var db = await shop.Tables();
        (await db.Fapiao.CountAsync(row => row.RedOf != null)).ShouldBe(0);
        (await Refused(shop, Retitled with { Title = "个人" })).Reason.ShouldBe("nothing-new");
        (await Refused(shop, Retitled with { Title = null, Buyer = BuyerType.Company })).Reason.ShouldBe("title-missing");
        var special = new FapiaoChangeWish(blue, InvoiceWish.WrongKind) { Kind = FapiaoKind.Special };
        (await Refused(shop, special)).Reason.ShouldBe("special-needs-company");
        (await Refused(shop, new(blue, InvoiceWish.Supplement))).Reason.ShouldBe("nothing-missing");
    }

    /// <summary>The hour was once the one of Greenwich.</summary>
    [Theory, BothEngines]
    public async Task Whoever_waits_for_the_form_hears_until_when_on_the_shops_clock(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var blue = await Invoiced.DeliveredAsync(shop, Invoiced.Company);
        await Invoiced.SetAsync(shop, blue, invoice => invoice with { IsBooked = true });
        await Done(shop, await Offered(shop, Retitled));

        var waiting = await Refused(shop, Retitled);
        waiting.Says.Zh.ShouldContain("最晚11月25日 10:00");
        waiting.Says.En.ShouldContain("by 2026-11-25 10:00");
    }

    [Theory, BothEngines]
    public async Task What_was_not_invoiced_yet_is_asked_for_with_the_buyer_of_the_last_invoice(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Invoiced.DeliveredAsync(shop, Invoiced.Company);
        var supplement = new FapiaoChangeWish(Invoiced.Order, InvoiceWish.Supplement);
        (await Refused(shop, supplement)).Reason.ShouldBe("nothing-missing");
        await shop.Set<OrderPayment>(row => row.OrderNumber == Invoiced.Order, row => row with { Amount = 400m });
        await shop.Set<Order>(row => row.Number == Invoiced.Order, row => row with { Total = 400m });

        var more = await Invoiced.OneAsync(shop, await Done(shop, await Offered(shop, supplement)));

        (more.Total, more.Title, more.TaxId, more.BuyerType).ShouldBe((21m, "云杉科技", Invoiced.TaxNumber, BuyerType.Company));
    }

    [Theory]
    [InlineData(FapiaoStatus.Issuing, "no-invoice", "正在开具")]
    [InlineData(FapiaoStatus.Reversed, "already-reversed", "不能再红冲")]
    public async Task What_has_no_number_yet_or_none_any_more_cannot_be_changed(FapiaoStatus status, string reason, string words)
    {
        await using var shop = await Shop.Create();
        var blue = await Invoiced.DeliveredAsync(shop);
        await Invoiced.SetAsync(
            shop,
            blue,
            invoice => invoice with { Status = status, DigitalNumber = status == FapiaoStatus.Issuing ? null : invoice.DigitalNumber }
        );
        if (status == FapiaoStatus.Reversed)
        {
            await shop.Put(
                (await Invoiced.OneAsync(shop, blue)) with
                {
                    Number = "FP-RED",
                    RedOf = Invoiced.Blue,
                    DigitalNumber = Invoiced.Red,
                    Total = -379m,
                    Lines = [],
                }
            );
        }

        var refusal = await Refused(shop, Retitled);

        (refusal.Reason, refusal.Says.Zh.Contains(words, StringComparison.Ordinal)).ShouldBe((reason, true));
    }

    [Theory]
    [InlineData("", BuyerType.Company, "title-missing")]
    [InlineData("云杉科技", BuyerType.Company, "tax-id-missing")]
    public async Task A_company_needs_a_name_and_a_number(string title, BuyerType buyer, string reason)
    {
        await using var shop = await Shop.Create();
        await Invoiced.DeliveredAsync(shop);

        (await Refused(shop, Retitled with { Title = title, Buyer = buyer })).Reason.ShouldBe(reason);
        (await Refused(shop, Retitled with { Title = new string('长', 101) })).Says.Zh.ShouldContain("最多 100 个字");
        (await Refused(shop, Retitled with { Email = "no address" })).Alternatives.ShouldContain(Alternative.Human);
    }

    private static Task<InvoiceWorkAnswer> Answer(Shop shop, string form, ConfirmationStatus status) =>
        shop.The<InvoiceWork>().FormAnsweredAsync(form, status, default);

    private static async Task<string> FormAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return (await db.RedConfirmations.SingleAsync(row => row.Status == ConfirmationStatus.Waiting)).Number;
    }

    private static async Task<Quote> Offered(Shop shop, FapiaoChangeWish wish) =>
        (await shop.The<InvoiceChangeDesk>().QuoteAsync(Shop.Xiaoman, wish, default)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<Refusal> Refused(Shop shop, FapiaoChangeWish wish, Shopper? shopper = null) =>
        (await shop.The<InvoiceChangeDesk>().QuoteAsync(shopper ?? Shop.Xiaoman, wish, default))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal;

    private static async Task<string> Done(Shop shop, Quote quote, string key = "key") =>
        (await shop.The<InvoiceChangeDesk>().CommitAsync(Shop.Xiaoman, quote, key, default))
            .ShouldBeOfType<CommitAnswer.Done>()
            .Receipt.Number;
}
