using System.Globalization;
using System.Text.Json.Nodes;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>Writes the tau-retail shop as import files: JSON lines, named as in docs/import.md.</summary>
internal sealed class TauFiles(string source, string target, DateTimeOffset now)
{
    public const string Department = "all";

    private readonly Dictionary<string, List<JsonObject>> sheets = new(StringComparer.Ordinal);

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        Add(
            "categories",
            new()
            {
                ["id"] = Department,
                ["name"] = Both("All"),
                ["picture"] = string.Empty,
                ["position"] = 1,
            }
        );
        foreach (var (_, product) in await ReadAsync("products.json", cancellationToken))
        {
            AddProduct(product!);
        }

        foreach (var (id, user) in await ReadAsync("users.json", cancellationToken))
        {
            AddCustomer(id, user!);
        }

        foreach (var (number, order) in await ReadAsync("orders.json", cancellationToken))
        {
            new TauOrder(number, order!, now).AddTo(Add);
        }

        foreach (var (sheet, rows) in sheets)
        {
            var path = Path.Combine(target, sheet + ".jsonl");
            await File.WriteAllLinesAsync(path, rows.Select(row => row.ToJsonString()), cancellationToken);
        }
    }

    public static JsonObject Both(string words) => new() { ["zh"] = words, ["en"] = words };

    public static JsonObject Address(JsonNode written, string recipient) =>
        new()
        {
            ["recipient"] = recipient,
            ["phone"] = string.Empty,
            ["province"] = Text(written, "state"),
            ["city"] = Text(written, "city"),
            ["district"] = string.Empty,
            ["street"] = Text(written, "address1"),
            ["detail"] = Text(written, "address2"),
            ["postalCode"] = Text(written, "zip"),
            ["country"] = Text(written, "country"),
        };

    public static string Text(JsonNode written, string member) => (string)written[member]!;

    public static string Kind(string methodId) =>
        methodId switch
        {
            _ when methodId.StartsWith("gift_card", StringComparison.Ordinal) => "GiftCard",
            _ when methodId.StartsWith("credit_card", StringComparison.Ordinal) => "CreditCard",
            _ => "PayPal",
        };

    private void Add(string sheet, JsonObject row)
    {
        if (!sheets.TryGetValue(sheet, out var rows))
        {
            sheets.Add(sheet, rows = []);
        }

        rows.Add(row);
    }

    private async Task<JsonObject> ReadAsync(string file, CancellationToken cancellationToken) =>
        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(source, file), cancellationToken))!.AsObject();

    private void AddProduct(JsonNode product)
    {
        var id = Text(product, "product_id");
        Add(
            "products",
            new()
            {
                ["id"] = id,
                ["categoryId"] = Department,
                ["name"] = Both(Text(product, "name")),
                ["keywords"] = string.Empty,
                ["picture"] = string.Empty,
            }
        );
        foreach (var (sku, variant) in product["variants"]!.AsObject())
        {
            var stock = (bool)variant!["available"]! ? 100 : 0;
            Add(
                "variants",
                new()
                {
                    ["sku"] = sku,
                    ["productId"] = id,
                    ["price"] = variant["price"]!.DeepClone(),
                    ["stock"] = stock,
                }
            );
            var no = 0;
            foreach (var (name, value) in variant["options"]!.AsObject())
            {
                Add(
                    "variant-options",
                    new()
                    {
                        ["sku"] = sku,
                        ["no"] = ++no,
                        ["name"] = Both(name),
                        ["value"] = Both((string)value!),
                    }
                );
            }
        }
    }

    private void AddCustomer(string id, JsonNode user)
    {
        var name = $"{Text(user["name"]!, "first_name")} {Text(user["name"]!, "last_name")}";
        var email = Text(user, "email");
        var joinedAt = now.AddDays(-400).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        Add(
            "customers",
            new()
            {
                ["id"] = id,
                ["loginId"] = email,
                ["name"] = name,
                ["phone"] = string.Empty,
                ["language"] = "en",
                ["email"] = email,
                ["joinedAt"] = joinedAt,
            }
        );
        Add(
            "addresses",
            new()
            {
                ["customerId"] = id,
                ["no"] = 1,
                ["isDefault"] = true,
                ["address"] = Address(user["address"]!, name),
            }
        );
        foreach (var (methodId, method) in user["payment_methods"]!.AsObject())
        {
            var label = method!["last_four"] is { } digits ? $"{Text(method, "brand")} {(string)digits!}" : Kind(methodId) == "PayPal" ? "PayPal" : "Gift card";
            Add(
                "payment-methods",
                new()
                {
                    ["id"] = methodId,
                    ["customerId"] = id,
                    ["kind"] = Kind(methodId),
                    ["label"] = label,
                    ["balance"] = method["balance"]?.DeepClone(),
                }
            );
        }
    }
}
