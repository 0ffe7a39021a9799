using System.Text.Json.Nodes;
using BotApp.Commerce.Catalogue;
using BotApp.Dialogs.Orders;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>Fifty products of a shop that is not ours: told from one variant what another has otherwise, and nothing else, the reader must find that other.</summary>
public sealed class TauVariantWordsTests(ITestOutputHelper output)
{
    private const string Data = "tau-retail";

    [SharedDataFact("TAU_DATA", Data)]
    public async Task What_differs_is_enough_to_say()
    {
        var (asked, found, wrong) = (0, 0, 0);
        foreach (var product in await ProductsAsync())
        {
            foreach (var current in product.Variants)
            {
                foreach (var target in product.Variants.Where(variant => variant.Sku != current.Sku && variant.Stock > 0))
                {
                    var reading = VariantReader.Read(product, current, Sentence(current, target));
                    asked++;
                    found += reading is VariantReading.One(var one) && one.Sku == target.Sku ? 1 : 0;
                    var isWrong = reading is VariantReading.One(var other) && other.Sku != target.Sku;
                    wrong += isWrong ? 1 : 0;
                    if (isWrong)
                    {
                        output.WriteLine($"{product.Name.En}: {current.Label.En} → {target.Label.En}: '{Sentence(current, target)}' read as {reading}");
                    }
                }
            }
        }

        output.WriteLine($"{found} of {asked}, {wrong} wrong");
        ((double)found / asked).ShouldBeGreaterThan(0.95);
        ((double)wrong / asked).ShouldBeLessThan(0.01);
    }

    private static string Sentence(Variant current, Variant target)
    {
        var differing = target.Options.Where(option => !current.Options.Any(old => old.Name == option.Name && old.Value == option.Value));
        return $"I'd like to change it to the one with {string.Join(" and ", differing.Select(option => $"{option.Name.En} {option.Value.En}"))}";
    }

    private static async Task<IReadOnlyList<Product>> ProductsAsync()
    {
        await using var file = File.OpenRead(Path.Combine(TauShop.Source, "products.json"));
        var all = (await JsonNode.ParseAsync(file))!.AsObject();
        return [.. all.Select(pair => Product(pair.Value!))];
    }

    private static Product Product(JsonNode json)
    {
        var (id, name) = ((string)json["product_id"]!, (string)json["name"]!);
        return new Product
        {
            Id = id,
            CategoryId = "tau",
            Name = new(name, name),
            Keywords = "",
            Picture = "phone.svg",
            Variants = [.. json["variants"]!.AsObject().Select(pair => Variant(id, pair.Key, pair.Value!))],
        };
    }

    private static Variant Variant(string productId, string sku, JsonNode json) =>
        new()
        {
            Sku = sku,
            ProductId = productId,
            Price = (decimal)json["price"]!,
            Stock = (bool)json["available"]! ? 9 : 0,
            Options =
            [
                .. json["options"]!
                    .AsObject()
                    .Select(
                        (option, at) =>
                            new VariantOption
                            {
                                Sku = sku,
                                No = at + 1,
                                Name = new(option.Key, option.Key),
                                Value = new((string)option.Value!, (string)option.Value!),
                            }
                    ),
            ],
        };
}
