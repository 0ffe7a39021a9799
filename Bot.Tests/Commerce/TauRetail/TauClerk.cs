using System.Text.Json.Nodes;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>Carries the goals of tau-retail out at our desks, asking for a quote and saying yes to it.</summary>
internal sealed class TauClerk(Shop shop, string userId)
{
    private readonly Shopper shopper = new Shopper.SignedIn(userId);
    private int requests;

    /// <summary>The refusal; null when it was done. A goal that changes nothing is left out.</summary>
    public Task<Refusal?> DoAsync(JsonObject goal) =>
        (string)goal["action"]! switch
        {
            "cancel_pending_order" => AtAsync(shop.The<CancelDesk>(), new CancelWish(Order(goal), (string?)goal["reason"])),
            "modify_pending_order_address" => AtAsync(shop.The<AddressDesk>(), new AddressWish(Order(goal), Address(goal))),
            "modify_user_address" => AtAsync(shop.The<DefaultAddressDesk>(), Address(goal)),
            "modify_pending_order_payment" => AtAsync(shop.The<MethodDesk>(), new MethodWish(Order(goal), Method(goal))),
            "modify_pending_order_items" => SwapAsync(goal),
            "return_delivered_order_items" => ReturnAsync(goal),
            "exchange_delivered_order_items" => ExchangeAsync(goal),
            var other => throw new NotSupportedException(other),
        };

    private async Task<Refusal?> SwapAsync(JsonObject goal)
    {
        var swaps = await SwapsAsync(goal);
        return swaps.Count == 0
            ? null
            : await AtAsync(
                shop.The<VariantDesk>(),
                new VariantWish(Order(goal), [.. swaps.Select(swap => new VariantSwap(swap.Line, swap.To))], Method(goal))
            );
    }

    private async Task<Refusal?> ReturnAsync(JsonObject goal)
    {
        var lines = await LinesAsync(goal);
        var wish = new ReturnWish(Order(goal), [.. lines.Select(line => new ReturnPiece(line, 1))], ReturnKind.NoReason)
        {
            RefundMethodId = Method(goal),
        };
        return await AtAsync(shop.The<ReturnDesk>(), wish);
    }

    private async Task<Refusal?> ExchangeAsync(JsonObject goal)
    {
        var lines = await LinesAsync(goal);
        var swaps = lines.Zip(Items(goal), (line, item) => new ExchangeSwap(line, (string)item["new_item_id"]!));
        var wish = new ExchangeWish(Order(goal), [.. swaps], ReturnKind.NoReason) { MethodId = Method(goal) };
        return await AtAsync(shop.The<ExchangeDesk>(), wish);
    }

    private async Task<Refusal?> AtAsync<TWish>(Desk<TWish> desk, TWish wish)
    {
        if (await desk.QuoteAsync(shopper, wish, CancellationToken.None) is not QuoteAnswer.Offered(var quote))
        {
            return ((QuoteAnswer.Refused)await desk.QuoteAsync(shopper, wish, CancellationToken.None)).Refusal;
        }

        return await desk.CommitAsync(shopper, quote, $"{userId}-{++requests}", CancellationToken.None) switch
        {
            CommitAnswer.Done => null,
            CommitAnswer.Refused(var refusal) => refusal,
            _ => throw new InvalidOperationException("A fresh quote went stale."),
        };
    }

    private async Task<IReadOnlyList<(int Line, string To)>> SwapsAsync(JsonObject goal)
    {
        var lines = await LinesAsync(goal);
        return
        [
            .. lines
                .Zip(Items(goal), (line, item) => (line, From: (string)item["item_id"]!, To: (string)item["new_item_id"]!))
                .Where(swap => swap.From != swap.To)
                .Select(swap => (swap.line, swap.To)),
        ];
    }

    /// <summary>An article bought twice is taken line by line.</summary>
    private async Task<IReadOnlyList<int>> LinesAsync(JsonObject goal)
    {
        var number = Order(goal);
        await using var db = await shop.Tables();
        var lines = await db
            .Orders.Where(order => order.Number == number)
            .SelectMany(order => order.Lines)
            .OrderBy(line => line.No)
            .ToListAsync();
        var found = new List<int>();
        foreach (var item in Items(goal))
        {
            var line = lines.Find(line => line.Sku == (string)item["item_id"]!);
            found.Add(line?.No ?? 0);
            lines.Remove(line!);
        }

        return found;
    }

    private static IEnumerable<JsonObject> Items(JsonObject goal) => goal["items"]!.AsArray().Select(item => item!.AsObject());

    private static string Order(JsonObject goal) => (string)goal["order_id"]!;

    private static string Method(JsonObject goal) => (string)goal["payment"]!["id"]!;

    private static Address Address(JsonObject goal)
    {
        var to = goal["address"]!;
        return new(string.Empty, string.Empty, (string)to["state"]!, (string)to["city"]!, string.Empty, (string)to["address1"]!)
        {
            Detail = (string)to["address2"]!,
            PostalCode = (string)to["zip"]!,
            Country = (string)to["country"]!,
        };
    }
}
