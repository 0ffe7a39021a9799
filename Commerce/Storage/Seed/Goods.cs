using BotApp.Commerce.Catalogue;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>A department as it is written down: "中文|English" throughout, "+n" after a choice for what it costs more.</summary>
internal sealed record Department(string Id, string Name, string Picture, params Goods[] Goods)
{
    public Category Category(int position) =>
        new()
        {
            Id = Id,
            Name = Words.Of(Name),
            Picture = Picture,
            Position = position,
        };
}

/// <summary>A product as it is written down; every combination of its choices becomes a variant.</summary>
internal sealed record Goods(string Id, string Name, string Keywords, string Picture, decimal Price, params Choice[] Choices)
{
    public Product Product(string categoryId, Dice dice) =>
        GoodsFacts.On(
            new()
            {
                Id = Id,
                CategoryId = categoryId,
                Name = Words.Of(Name),
                Keywords = Keywords,
                Picture = Picture,
                Variants = [.. Combinations().Select((values, i) => Variant($"{Id}-{i + 1:00}", values, dice))],
            }
        );

    private IEnumerable<IReadOnlyList<string>> Combinations() =>
        Choices.Aggregate(
            (IEnumerable<IReadOnlyList<string>>)
                [
                    [],
                ],
            (soFar, choice) => soFar.SelectMany(values => choice.Values.Select(value => (IReadOnlyList<string>)[.. values, value]))
        );

    private Variant Variant(string sku, IReadOnlyList<string> values, Dice dice) =>
        new()
        {
            Sku = sku,
            ProductId = Id,
            Price = Price + values.Sum(Words.Surcharge),
            Stock = dice.Chance(8) ? 0 : dice.Between(3, 400),
            Options =
            [
                .. values.Select(
                    (value, i) =>
                        new VariantOption
                        {
                            Sku = sku,
                            No = i + 1,
                            Name = Words.Of(Choices[i].Name),
                            Value = Words.Of(value),
                        }
                ),
            ],
        };
}

/// <summary>What a customer chooses, such as the colour, and between what.</summary>
internal sealed record Choice(string Name, params string[] Values)
{
    public static Choice Colour(params string[] values) => new("颜色|Colour", values);

    public static Choice Capacity(params string[] values) => new("容量|Capacity", values);

    public static Choice Size(params string[] values) => new("尺码|Size", values);

    public static Choice Between(string name, params string[] values) => new(name, values);

    public static Choice Pack(params string[] values) => new("规格|Pack", values);
}
