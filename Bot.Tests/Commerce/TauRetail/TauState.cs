using System.Text.Json.Nodes;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using BotApp.Recognizers.Entities.Names;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>Our state in the shape of theirs: the order with what the requests added to it, and the user.</summary>
internal static class TauState
{
    public static async Task<JsonObject> OrderAsync(TauShop tau, string number)
    {
        var order = await tau.ReadBackAsync(number);
        await using var db = await tau.Shop.Tables();
        var row = await db.Orders.AsNoTracking().SingleAsync(row => row.Number == number);
        if (row is { Status: OrderStatus.ToShip, VariantChanges: > 0 })
        {
            order["status"] = "pending (item modified)";
        }

        if (row.CancelReason is { } reason)
        {
            order["cancel_reason"] = Reason(reason);
        }

        await AddReturnAsync(db, row, order);
        await AddExchangeAsync(db, row, order);
        return order;
    }

    public static async Task<JsonObject> UserAsync(TauShop tau, string userId)
    {
        await using var db = await tau.Shop.Tables();
        var address = await db.Set<SavedAddress>()
            .Where(row => row.CustomerId == userId && row.IsDefault)
            .Select(row => row.Address)
            .SingleAsync();
        var balances = await db
            .PaymentMethods.Where(row => row.CustomerId == userId && row.Balance != null)
            .ToDictionaryAsync(row => row.Id, row => row.Balance!.Value);
        return new JsonObject
        {
            ["address"] = TauShop.AddressOf(address),
            ["balances"] = new JsonObject(balances.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
    }

    /// <summary>Their tools write a change that changes nothing as one, with a refund of nothing; here it is left out.</summary>
    public static JsonObject WithoutEmptyChange(JsonObject gold)
    {
        var order = gold.DeepClone().AsObject();
        order["status"] = "pending";
        order["payment_history"] = new JsonArray([
            .. gold["payment_history"]!
                .AsArray()
                .Where(entry => decimal.Round((decimal)entry!["amount"]!, 2) != 0m)
                .Select(entry => entry!.DeepClone()),
        ]);
        return order;
    }

    /// <summary>What of their user our state speaks of.</summary>
    public static JsonObject Shown(JsonObject user) =>
        new()
        {
            ["address"] = user["address"]!.DeepClone(),
            ["balances"] = new JsonObject(
                user["payment_methods"]!
                    .AsObject()
                    .Where(method => method.Value!["balance"] is not null)
                    .Select(method => KeyValuePair.Create(method.Key, (JsonNode?)method.Value!["balance"]!.DeepClone()))
            ),
        };

    /// <summary>What customers say in many words is kept under our names; theirs are two sentences.</summary>
    private static string Reason(string ours) =>
        ours switch
        {
            ReturnReason.NotWanted => "no longer needed",
            ReturnReason.OrderedByMistake => "ordered by mistake",
            _ => ours,
        };

    private static async Task AddReturnAsync(ShopDb db, Order row, JsonObject order)
    {
        if (
            await db.ReturnRequests.Include(request => request.Lines).SingleOrDefaultAsync(request => request.OrderNumber == row.Number) is
            { } back
        )
        {
            var lines = await LinesAsync(db, row.Number);
            order["status"] = "return requested";
            order["return_items"] = Sorted(back.Lines.Select(line => lines[line.LineNo]));
            order["return_payment_method_id"] = back.RefundMethodId;
        }
    }

    private static async Task AddExchangeAsync(ShopDb db, Order row, JsonObject order)
    {
        if (
            await db
                .ExchangeRequests.Include(request => request.Lines)
                .SingleOrDefaultAsync(request => request.OrderNumber == row.Number) is
            { } swap
        )
        {
            order["status"] = "exchange requested";
            order["exchange_items"] = Sorted(swap.Lines.Select(line => line.FromSku));
            order["exchange_new_items"] = Sorted(swap.Lines.Select(line => line.ToSku));
            order["exchange_payment_method_id"] = swap.PaymentMethodId;
            order["exchange_price_difference"] = swap.Difference;
        }
    }

    private static Task<Dictionary<int, string>> LinesAsync(ShopDb db, string number) =>
        db.Set<OrderLine>().Where(line => line.OrderNumber == number).ToDictionaryAsync(line => line.No, line => line.Sku);

    private static JsonArray Sorted(IEnumerable<string> skus) => new([.. skus.Order(StringComparer.Ordinal).Select(sku => (JsonNode)sku)]);
}
