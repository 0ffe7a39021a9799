using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Quotes;

/// <summary>Processes share nothing but the database: neither a queue of writers nor what one has read.</summary>
public sealed class TwoProcessesTests
{
    private const string Customer = "c-00001";

    [Theory, BothEngines]
    public async Task Two_processes_committing_the_same_quote_at_once_end_with_one_write_and_one_result(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var number = await ToShipAsync(shop);
        var wish = new AddressWish(number, An.Address with { Street = "望江路7号" });
        var quote = (await shop.The<AddressDesk>().QuoteAsync(Shop.Xiaoman, wish, default)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        using var one = await ChildCommit.StartAsync(shop, Customer, quote, "key-1");
        using var other = await ChildCommit.StartAsync(shop, Customer, quote, "key-2");

        var said = await Task.WhenAll(one.CommitAsync(), other.CommitAsync());

        said.Count(answer => answer.IsFirst).ShouldBe(1);
        said[0].Receipt.ShouldBe(said[1].Receipt);
        said[0].Receipt.ShouldStartWith("DZ");
        await using var db = await shop.Tables();
        (await db.Receipts.CountAsync(receipt => receipt.QuoteId == quote.Id)).ShouldBe(1);
        (await db.Orders.SingleAsync(order => order.Number == number)).AddressChanges.ShouldBe(1);
    }

    private static async Task<string> ToShipAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db
            .Orders.Where(order => order.CustomerId == Customer && order.Status == OrderStatus.ToShip && order.AddressChanges == 0)
            .Select(order => order.Number)
            .FirstAsync();
    }
}
