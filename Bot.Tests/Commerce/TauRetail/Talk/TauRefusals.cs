using System.Text.Json.Nodes;

namespace BotApp.Tests.Commerce.TauRetail.Talk;

/// <summary>Wishes of the shop's own customers that must not be granted, made of its orders and not of the benchmark's goals.</summary>
internal sealed class TauRefusals(TauTemplate template)
{
    private readonly JsonObject products = TauTemplate.Read("products.json");

    /// <summary>The first goal of a case, about an order of somebody else.</summary>
    public TauScript OfForeignOrder(TauScript script)
    {
        var goal = script.Goals.First(goal => goal["order_id"] is not null).DeepClone().AsObject();
        goal["order_id"] = template.Orders.First(order => Text(order, "user_id") != script.UserId && Text(order, "status") == template.Status(Text(goal, "order_id")))["order_id"]!.DeepClone();
        return Of(script.UserId, goal);
    }

    /// <summary>Something is wished of an order the warehouse has begun to pack.</summary>
    public IEnumerable<TauScript> OfProcessedOrders() =>
        template.Orders.Where(order => Text(order, "status") == "processed").Select((order, at) => Of(Text(order, "user_id"), Wish(order, at % 3)));

    /// <summary>A variant is wished that nobody can have now.</summary>
    public IEnumerable<TauScript> OfUnavailableVariants() =>
        template
            .Orders.Where(order => Text(order, "status") is "pending" or "delivered")
            .Select(order => (order, item: order["items"]!.AsArray().FirstOrDefault(item => Unavailable(item!) is not null)))
            .Where(pair => pair.item is not null)
            .Select(pair => Of(Text(pair.order, "user_id"), Swap(pair.order, pair.item!, Unavailable(pair.item!)!)));

    private JsonObject Wish(JsonNode order, int kind) =>
        kind switch
        {
            0 => Goal(order, "cancel_pending_order", goal => goal["reason"] = "no longer needed"),
            1 => Goal(order, "modify_pending_order_address", goal => goal["address"] = template.Orders.First(other => Text(other, "user_id") != Text(order, "user_id"))["address"]!.DeepClone()),
            _ => Swap(order, order["items"]![0]!, Another(order["items"]![0]!)),
        };

    private JsonObject Swap(JsonNode order, JsonNode item, JsonNode to) =>
        Goal(
            order,
            Text(order, "status") == "delivered" ? "exchange_delivered_order_items" : "modify_pending_order_items",
            goal =>
            {
                goal["items"] = new JsonArray(
                    new JsonObject
                    {
                        ["item_id"] = item["item_id"]!.DeepClone(),
                        ["name"] = item["name"]!.DeepClone(),
                        ["options"] = item["options"]!.DeepClone(),
                        ["new_item_id"] = to["item_id"]!.DeepClone(),
                        ["new_options"] = to["options"]!.DeepClone(),
                        ["changed_options"] = new JsonObject(
                            to["options"]!.AsObject().Where(option => (string?)item["options"]![option.Key] != (string?)option.Value).Select(option => KeyValuePair.Create(option.Key, option.Value?.DeepClone()))
                        ),
                    }
                );
                goal["same_name_items_in_order"] = order["items"]!.AsArray().Count(other => Text(other!, "name") == Text(item, "name"));
            }
        );

    private JsonObject Goal(JsonNode order, string action, Action<JsonObject> fill)
    {
        var (id, method) = template.User(Text(order, "user_id"))["payment_methods"]!.AsObject().First();
        var goal = new JsonObject
        {
            ["action"] = action,
            ["order_id"] = order["order_id"]!.DeepClone(),
            ["payment"] = new JsonObject
            {
                ["id"] = id,
                ["kind"] = method!["source"]!.DeepClone(),
                ["brand"] = method["brand"]?.DeepClone(),
                ["last_four"] = method["last_four"]?.DeepClone(),
            },
        };
        fill(goal);
        return goal;
    }

    private JsonNode? Unavailable(JsonNode item) => Variants(item).FirstOrDefault(variant => !(bool)variant["available"]!);

    private JsonNode Another(JsonNode item) => Variants(item).First(variant => (bool)variant["available"]!);

    private IEnumerable<JsonNode> Variants(JsonNode item) =>
        products.Select(product => product.Value!).Single(product => Text(product, "product_id") == Text(item, "product_id"))["variants"]!
            .AsObject()
            .Select(variant => variant.Value!)
            .Where(variant => Text(variant, "item_id") != Text(item, "item_id"));

    private TauScript Of(string userId, JsonObject goal)
    {
        var user = template.User(userId);
        return new TauScript(
            new JsonObject
            {
                ["id"] = $"refused {Text(goal, "action")} {Text(goal, "order_id")}",
                ["user_id"] = userId,
                ["auth"] = new JsonObject
                {
                    ["first_name"] = user["name"]!["first_name"]!.DeepClone(),
                    ["last_name"] = user["name"]!["last_name"]!.DeepClone(),
                    ["zip"] = user["address"]!["zip"]!.DeepClone(),
                    ["email"] = user["email"]!.DeepClone(),
                },
                ["goals"] = new JsonArray(goal),
                ["gold_errors"] = new JsonArray(),
                ["gold_diff"] = new JsonObject(),
            }
        );
    }

    private static string Text(JsonNode node, string member) => (string)node[member]!;
}
