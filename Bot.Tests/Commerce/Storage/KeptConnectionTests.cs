using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Storage;

/// <summary>Contexts of a shop file keep their connection and its prepared statements; that must not show anywhere but in the time it takes.</summary>
public sealed class KeptConnectionTests
{
    private const string Sku = "P1002-01";

    [Fact]
    public async Task A_question_asked_while_the_same_one_is_being_answered_gets_its_own_answer()
    {
        await using var shop = await Shop.Create();
        await using var db = await shop.Tables();
        var pairs = 0;

        await foreach (var outer in db.Categories.OrderBy(category => category.Id).AsAsyncEnumerable())
        {
            await foreach (var inner in db.Categories.OrderBy(category => category.Id).AsAsyncEnumerable())
            {
                pairs++;
            }
        }

        var categories = await db.Categories.CountAsync();
        categories.ShouldBeGreaterThan(1);
        pairs.ShouldBe(categories * categories);
    }

    [Fact]
    public async Task A_question_asked_again_hears_its_new_parameters_and_what_others_wrote()
    {
        await using var shop = await Shop.Create();
        var before = await Price(shop, Sku);
        await using (var db = await shop.Tables())
        {
            await db.Variants.Where(variant => variant.Sku == Sku).ExecuteUpdateAsync(set => set.SetProperty(v => v.Price, before + 1m));
        }

        (await Price(shop, "none")).ShouldBe(0m);
        (await Price(shop, Sku)).ShouldBe(before + 1m);
    }

    [Fact]
    public async Task A_transaction_nobody_ended_is_taken_back_and_keeps_nobody_out()
    {
        await using var shop = await Shop.Create();
        var before = await Price(shop, Sku);
        await using (var db = await shop.Tables())
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.GetDbConnection().BeginTransactionAsync();
            await db.Variants.Where(variant => variant.Sku == Sku).ExecuteUpdateAsync(set => set.SetProperty(v => v.Price, 1m));
        }

        (await Price(shop, Sku)).ShouldBe(before);
        await using var next = await shop.Tables();
        (await next.Variants.Where(variant => variant.Sku == Sku).ExecuteUpdateAsync(set => set.SetProperty(v => v.Stock, 7))).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_answered_as_done_is_on_the_disk()
    {
        await using var shop = await Shop.Create();
        await using var db = await shop.Tables();
        const int Full = 2;

        (await db.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()).ShouldBe(Full);
        (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).ShouldBe("wal");
    }

    private static async Task<decimal> Price(Shop shop, string sku)
    {
        await using var db = await shop.Tables();
        return await db.Variants.Where(variant => variant.Sku == sku).Select(variant => variant.Price).FirstOrDefaultAsync();
    }
}
