using BotApp.Commerce.Invoices;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Ports.Sandbox;
using BotApp.Commerce.Quotes;
using BotApp.Tests.Commerce.Ports;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class InvoiceWorkTests
{
    [Theory, BothEngines]
    public async Task Told_twice_nothing_changes_twice_and_what_is_not_allowed_changes_nothing(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var number = await Invoiced.DeliveredAsync(shop);
        var work = shop.The<InvoiceWork>();
        var before = (await Invoiced.OneAsync(shop, number)).Version;

        (await work.NumberedAsync(number, Invoiced.Blue, default)).ShouldBe(InvoiceWorkAnswer.AlreadyDone);
        (await work.NumberedAsync(number, Invoiced.Red, default)).ShouldBe(InvoiceWorkAnswer.NotAllowed);
        (await work.DeliveredAsync(number, default)).ShouldBe(InvoiceWorkAnswer.AlreadyDone);
        (await work.SentAsync(number, default)).ShouldBe(InvoiceWorkAnswer.NotAllowed);
        (await work.FailedAsync(number, default)).ShouldBe(InvoiceWorkAnswer.NotAllowed);
        (await work.SentAsync("FP0", default)).ShouldBe(InvoiceWorkAnswer.NotFound);

        var after = await Invoiced.OneAsync(shop, number);
        (after.Version, after.Status, after.DigitalNumber).ShouldBe((before, FapiaoStatus.Delivered, Invoiced.Blue));
    }

    [Fact]
    public async Task Random_events_never_break_what_must_hold()
    {
        await using var shop = await Shop.Create();
        var number = await Invoiced.DeliveredAsync(shop, Invoiced.Company);
        await Invoiced.SetAsync(shop, number, invoice => invoice with { IsBooked = true });
        var dice = new Random(20261129);
        for (var i = 0; i < 120; i++)
        {
            await OneOfAsync(shop, dice);
            await HoldsAsync(shop);
        }

        await using var db = await shop.Tables();
        (await db.Fapiao.CountAsync()).ShouldBeGreaterThan(4);
    }

    [Theory, BothEngines]
    public async Task The_sandbox_issues_and_the_customer_is_told(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var relay = shop.The<OutboxRelay>();
        var desk = shop.The<InvoiceDesk>();
        var quote = (await desk.QuoteAsync(Shop.Xiaoman, new FapiaoWish(Invoiced.Order), default)).ShouldBeOfType<QuoteAnswer.Offered>();
        var done = (await desk.CommitAsync(Shop.Xiaoman, quote.Quote, "key", default)).ShouldBeOfType<CommitAnswer.Done>();
        await relay.RunOnceAsync(default);
        (await Invoiced.OneAsync(shop, done.Receipt.Number)).Status.ShouldBe(FapiaoStatus.Issuing);

        shop.Clock.Advance(TimeSpan.FromSeconds(2));
        await shop.The<SandboxCourier>().RunOnceAsync(default);
        await relay.RunOnceAsync(default);

        var invoice = await Invoiced.OneAsync(shop, done.Receipt.Number);
        (invoice.Status, invoice.DigitalNumber?.Length, invoice.DeliveredAt is null).ShouldBe((FapiaoStatus.Delivered, 20, false));
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.Kind == FollowUps.Notice && row.ReceiptNumber == invoice.Number)).ShouldBe(1);
    }

    private static async Task OneOfAsync(Shop shop, Random dice)
    {
        await using var db = await shop.Tables();
        var numbers = await db
            .Fapiao.Where(row => row.OrderNumber == Invoiced.Order)
            .OrderBy(row => row.Number)
            .Select(row => row.Number)
            .ToListAsync();
        var forms = await db.RedConfirmations.OrderBy(row => row.StartedAt).Select(row => row.Number).ToListAsync();
        var one = numbers[dice.Next(numbers.Count)];
        var work = shop.The<InvoiceWork>();
        switch (dice.Next(8))
        {
            case 0:
                await work.SentAsync(one, default);
                break;
            case 1:
                await work.NumberedAsync(one, $"26332{dice.NextInt64(100_000_000_000_000):000000000000000}", default);
                break;
            case 2:
                await work.DeliveredAsync(one, default);
                break;
            case 3 when dice.Next(4) == 0:
                await work.FailedAsync(one, default);
                break;
            case 4 when forms.Count > 0:
                await work.FormAnsweredAsync(forms[^1], (ConfirmationStatus)dice.Next(4), default);
                break;
            case 5:
                shop.Clock.Advance(TimeSpan.FromHours(dice.Next(30)));
                break;
            default:
                await AskAsync(shop, dice);
                break;
        }
    }

    private static async Task AskAsync(Shop shop, Random dice)
    {
        var desk = shop.The<InvoiceChangeDesk>();
        var wish = new FapiaoChangeWish(Invoiced.Order, InvoiceWish.WrongTitle) { Title = $"云杉科技{dice.Next(1000)}" };
        if (await desk.QuoteAsync(Shop.Xiaoman, wish, default) is QuoteAnswer.Offered offered)
        {
            await desk.CommitAsync(Shop.Xiaoman, offered.Quote, offered.Quote.Id, default);
        }
    }

    /// <summary>Never reversed more than issued, never two of one number, never more invoiced than paid, sums and lines agree.</summary>
    private static async Task HoldsAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        var all = await db.Fapiao.AsNoTracking().Where(row => row.OrderNumber == Invoiced.Order).Include(row => row.Lines).ToListAsync();
        foreach (var blue in all.Where(row => row is { RedOf: null, DigitalNumber: not null }))
        {
            var reds = all.Where(row => row.RedOf == blue.DigitalNumber && row.DigitalNumber is not null).Sum(row => row.Total);
            (blue.Total + reds).ShouldBeGreaterThanOrEqualTo(0m);
            (blue.Status == FapiaoStatus.Reversed).ShouldBe(blue.Total + reds == 0m);
        }

        all.ShouldAllBe(row => row.Total == row.Lines.Sum(line => line.Amount + line.Tax));
        all.Where(row => row.DigitalNumber is not null).Sum(row => row.Total).ShouldBeInRange(0m, 379m);
    }
}
