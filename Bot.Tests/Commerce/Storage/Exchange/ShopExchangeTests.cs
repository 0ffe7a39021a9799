using BotApp.Commerce.Storage.Exchange;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Storage.Exchange;

public sealed class ShopExchangeTests
{
    [Theory, BothEngines]
    public async Task A_shop_written_out_and_read_in_is_the_same_shop(Engine engine)
    {
        foreach (var form in Enum.GetValues<ExchangeForm>())
        {
            using var first = new TempFolder();
            using var second = new TempFolder();
            await using var shop = await Shop.Create(engine);
            await using var copy = await Shop.CreateEmpty(engine);
            var written = await shop.The<ShopExport>().RunAsync(first.Path, form, CancellationToken.None);

            var report = await copy.The<ShopImport>().RunAsync(first.Path, new ImportWish(), CancellationToken.None);
            await copy.The<ShopExport>().RunAsync(second.Path, form, CancellationToken.None);

            report.Findings.ShouldBeEmpty();
            report.Rows.ShouldBe(written, ignoreOrder: true);
            written[form == ExchangeForm.Csv ? "orders.csv" : "orders.jsonl"].ShouldBeGreaterThan(1500);
            foreach (var name in written.Keys)
            {
                (await File.ReadAllTextAsync(second.File(name))).ShouldBe(await File.ReadAllTextAsync(first.File(name)), name);
            }
        }
    }

    [Theory, BothEngines]
    public async Task A_row_that_is_there_is_refused_unless_it_may_be_overwritten_and_then_an_order_is_replaced_whole(Engine engine)
    {
        using var files = SmallShop.Write();
        await using var shop = await Shop.CreateEmpty(engine);
        var import = shop.The<ShopImport>();
        (await import.RunAsync(files.Path, new ImportWish(), CancellationToken.None)).IsWritten.ShouldBeTrue();

        var again = await import.RunAsync(files.Path, new ImportWish(), CancellationToken.None);
        again.IsWritten.ShouldBeFalse();
        again.Findings.ShouldContain(finding =>
            finding.File == "orders.csv" && finding.Line == 2 && finding.Reason.En.Contains("--update")
        );

        SmallShop.Replace(files, "orders.csv", ",20.00,0.00,0.00,20.00,", ",10.00,0.00,0.00,10.00,");
        SmallShop.Replace(files, "order-lines.csv", "#W1,2,P1,S1,Cup,Cup,,,,1,10.00,0.00\n", "");
        SmallShop.Replace(files, "payments.csv", ",20.00,", ",10.00,");
        var updated = await import.RunAsync(files.Path, new ImportWish(Update: true), CancellationToken.None);
        updated.Findings.ShouldBeEmpty();
        await using var db = await shop.Tables();
        var order = await db.Orders.Include(order => order.Lines).SingleAsync();
        order.Total.ShouldBe(10m);
        order.Lines.ShouldHaveSingleItem();
        order.ShipTo.Detail.ShouldBe("Suite 5, \"rear\"");
        order.Currency.ShouldBe("USD");
    }

    [Theory, BothEngines]
    public async Task A_look_writes_nothing_and_a_bad_row_keeps_out_all_the_others(Engine engine)
    {
        using var files = SmallShop.Write();
        await using var shop = await Shop.CreateEmpty(engine);
        var import = shop.The<ShopImport>();

        var look = await import.RunAsync(files.Path, new ImportWish(DryRun: true), CancellationToken.None);
        look.Findings.ShouldBeEmpty();
        look.Rows["order-lines.csv"].ShouldBe(2);
        look.IsWritten.ShouldBeFalse();

        SmallShop.Replace(files, "customers.csv", "2024-01-01T00:00:00Z", "yesterday");
        (await import.RunAsync(files.Path, new ImportWish(), CancellationToken.None)).IsWritten.ShouldBeFalse();
        await using var db = await shop.Tables();
        (await db.Products.CountAsync() + await db.Customers.CountAsync() + await db.Orders.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("customers.csv", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00", 2, "joinedAt must be a time with its offset")]
    [InlineData("customers.csv", "c1,", ",", 2, "id is empty")]
    [InlineData("customers.csv", "joinedAt", "joined", 1, "column joinedAt is missing")]
    [InlineData("customers.csv", "joinedAt", "joined", 1, "there is no column joined")]
    [InlineData("variants.csv", "10.00", "10.001", 2, "price must be a number of at most two decimals")]
    [InlineData("variants.csv", ",5", ",-5", 2, "stock is negative")]
    [InlineData("variants.csv", "S1,P1", "S1,P2", 2, "productId names P2")]
    [InlineData("variants.csv", "S1,P1,10.00,5\n", "S1,P1,10.00,5\nS1,P1,10.00,5\n", 3, "S1 is brought twice")]
    [InlineData("variants.csv", "S1,P1,10.00,5\n", "S1,P1,10.00\n", 2, "has 3 columns instead of 4")]
    [InlineData("variants.csv", "S1,P1,10.00,5\n", "S1,P\"1,10.00,5\n", 2, "cannot be read")]
    [InlineData("variants.csv", "S1,P1,10.00,5\n", "S1,\"P1,10.00,5\n", 2, "cannot be read")]
    [InlineData("orders.csv", "ToShip", "Sent", 2, "status must be one of Unpaid")]
    [InlineData("orders.csv", "USD", "usd", 2, "currency must be three capital letters")]
    [InlineData(
        "orders.csv",
        ",20.00,0.00,0.00,20.00,",
        ",20.00,0.00,0.00,21.00,",
        2,
        "goodsTotal − discount + freight make 20.00, total says 21.00"
    )]
    [InlineData(
        "orders.csv",
        ",20.00,0.00,0.00,20.00,",
        ",21.00,0.00,0.00,21.00,",
        2,
        "its lines' goods make 20.00, goodsTotal says 21.00"
    )]
    [InlineData("payments.csv", ",20.00,", ",19.99,", 2, "its payments make 19.99, total says 20.00")]
    [InlineData("payments.csv", "#W1,1,Payment", "#W2,1,Payment", 2, "orderNumber names #W2")]
    public async Task What_is_wrong_is_said_with_file_line_and_reason(string file, string good, string bad, int line, string reason)
    {
        using var files = SmallShop.Write();
        await using var shop = await Shop.CreateEmpty();
        SmallShop.Replace(files, file, good, bad);

        var report = await shop.The<ShopImport>().RunAsync(files.Path, new ImportWish(DryRun: true), CancellationToken.None);

        var place = reason.Contains("make", StringComparison.Ordinal) ? "orders.csv" : file;
        report.Findings.ShouldContain(
            finding => finding.File == place && finding.Line == line && finding.Reason.En.Contains(reason),
            string.Join('\n', report.Findings)
        );
        report.Findings.ShouldAllBe(finding => finding.Reason.Zh.Length > 0 && finding.Reason.Zh != finding.Reason.En);
    }

    [Fact]
    public async Task A_file_nobody_knows_is_a_finding_and_no_more_than_a_thousand_are_listed()
    {
        using var files = new TempFolder();
        await File.WriteAllTextAsync(files.File("order.csv"), "number\n1\n");
        await File.WriteAllLinesAsync(
            files.File("carts.jsonl"),
            Enumerable
                .Range(1, 1500)
                .Select(no => $"{{\"customerId\":\"c{no}\",\"sku\":\"S1\",\"quantity\":\"two\",\"addedAt\":\"2026-01-01T00:00:00Z\"}}")
        );
        await using var shop = await Shop.CreateEmpty();

        var report = await shop.The<ShopImport>().RunAsync(files.Path, new ImportWish(), CancellationToken.None);

        report.Findings[0].File.ShouldBe("order.csv");
        report.Findings.Count.ShouldBe(ImportReport.MostFindings);
        report.FoundInAll.ShouldBe(1501);
    }
}
