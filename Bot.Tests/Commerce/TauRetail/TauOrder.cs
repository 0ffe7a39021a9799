using System.Globalization;
using System.Text.Json.Nodes;
using static BotApp.Tests.Commerce.TauRetail.TauFiles;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>One tau-retail order as rows. The data knows no dates: everything is placed five days ago and delivered yesterday.</summary>
internal sealed class TauOrder(string number, JsonNode order, DateTimeOffset now)
{
    private readonly JsonArray items = order["items"]!.AsArray();
    private readonly JsonArray history = order["payment_history"]!.AsArray();

    private string Status => Text(order, "status");

    public void AddTo(Action<string, JsonObject> add)
    {
        add("orders", Head());
        for (var i = 0; i < items.Count; i++)
        {
            add("order-lines", Line(items[i]!, i + 1));
        }

        for (var i = 0; i < history.Count; i++)
        {
            add("payments", Payment(history[i]!, i + 1));
        }

        foreach (var parcel in order["fulfillments"]!.AsArray())
        {
            AddParcel(parcel!, add);
        }
    }

    private JsonObject Head()
    {
        var row = new JsonObject
        {
            ["number"] = number,
            ["customerId"] = Text(order, "user_id"),
            ["status"] = Status switch
            {
                "delivered" => "Delivered",
                "cancelled" => "Cancelled",
                _ => "ToShip",
            },
            ["warehouse"] = Status switch
            {
                "pending" => "Waiting",
                "processed" => "Picking",
                "delivered" => "HandedOver",
                _ => "NotSent",
            },
            ["currency"] = "USD",
            ["goodsTotal"] = items.Sum(item => (decimal)item!["price"]!),
            ["discount"] = 0,
            ["freight"] = 0,
            ["total"] = items.Sum(item => (decimal)item!["price"]!),
            ["refunded"] = history.Where(IsRefund).Sum(entry => (decimal)entry!["amount"]!),
            ["placedAt"] = Days(-5),
            ["payBefore"] = Days(-4),
            ["paidAt"] = Days(-5),
            ["promisedShipAt"] = Days(-3),
            ["shipTo"] = Address(order["address"]!, Text(order, "user_id")),
        };
        if (Status == "delivered")
        {
            row["shippedAt"] = Days(-4);
            row["deliveredAt"] = Days(-1);
        }

        row["closedAt"] = Status == "cancelled" ? Days(-4) : null;
        return row;
    }

    private JsonObject Line(JsonNode item, int no) =>
        new()
        {
            ["orderNumber"] = number,
            ["no"] = no,
            ["productId"] = Text(item, "product_id"),
            ["sku"] = Text(item, "item_id"),
            ["name"] = Both(Text(item, "name")),
            ["options"] = Both(string.Join(", ", item["options"]!.AsObject().Select(option => (string)option.Value!))),
            ["picture"] = string.Empty,
            ["quantity"] = 1,
            ["unitPrice"] = item["price"]!.DeepClone(),
            ["discount"] = 0,
        };

    private JsonObject Payment(JsonNode entry, int no) =>
        new()
        {
            ["orderNumber"] = number,
            ["no"] = no,
            ["type"] = IsRefund(entry) ? "Refund" : "Payment",
            ["method"] = Kind(Text(entry, "payment_method_id")),
            ["methodId"] = Text(entry, "payment_method_id"),
            ["amount"] = entry["amount"]!.DeepClone(),
            ["at"] = Days(IsRefund(entry) ? -4 : -5),
        };

    /// <summary>An article bought twice is packed line by line.</summary>
    private void AddParcel(JsonNode parcel, Action<string, JsonObject> add)
    {
        var waybill = (string)parcel["tracking_id"]!.AsArray().Single()!;
        add(
            "waybills",
            new()
            {
                ["number"] = waybill,
                ["orderNumber"] = number,
                ["carrier"] = "USPS",
                ["shippedAt"] = Days(-4),
            }
        );
        var left = items.Select((item, i) => (Sku: Text(item!, "item_id"), No: i + 1)).ToList();
        foreach (var sku in parcel["item_ids"]!.AsArray())
        {
            var line = left.First(line => line.Sku == (string)sku!);
            left.Remove(line);
            add(
                "parcel-items",
                new()
                {
                    ["waybillNumber"] = waybill,
                    ["lineNo"] = line.No,
                    ["quantity"] = 1,
                }
            );
        }
    }

    private static bool IsRefund(JsonNode? entry) => Text(entry!, "transaction_type") == "refund";

    private string Days(int days) => now.AddDays(days).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
