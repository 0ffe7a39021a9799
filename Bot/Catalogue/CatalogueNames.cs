using BotApp.Commerce;
using BotApp.Commerce.Catalogue;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;

namespace BotApp.Catalogue;

/// <summary>Every name in the catalogue, and the shorter ones customers make of it.</summary>
internal static class CatalogueNames
{
    private const int ShortestNoun = 2;

    public static IEnumerable<LexiconEntry> Of(IReadOnlyList<Category> categories, IReadOnlyList<Product> products) =>
        categories.Select(CategoryNames).Concat(products.Select(ProductNames)).Concat(BrandNames(products)).Concat(ChoiceNames(products));

    private static LexiconEntry CategoryNames(Category category) =>
        new(
            EntityKind.Category,
            category.Name.Zh,
            [category.Name.Zh, category.Name.En, .. Halves(category.Name.Zh), .. category.Name.En.Split(" & ")]
        )
        {
            Id = category.Id,
        };

    /// <summary>Departments are called by two words of two characters: 手机数码.</summary>
    private static string[] Halves(string name) => name.Length == 4 ? [name[..2], name[2..]] : [];

    private static LexiconEntry ProductNames(Product product) =>
        new(
            EntityKind.Product,
            product.Name.Zh,
            [
                product.Name.Zh,
                product.Name.En,
                .. Shortened(product.Name.Zh),
                .. Model(product.Name),
                .. Noun(product.Name.En),
                .. product.Keywords.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ]
        )
        {
            Id = product.Id,
        };

    /// <summary>"星野 X20 5G手机" is called 星野 X20 and 5G手机, too.</summary>
    private static IEnumerable<string> Shortened(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && words[^1].Length >= ShortestNoun)
        {
            yield return words[^1];
        }

        if (words.Length > 2)
        {
            yield return string.Join(' ', words[..^1]);
        }
    }

    /// <summary>"Yunbu cushioned running shoes" are called running shoes: what kind of shoes they are makes them none of the others.</summary>
    private static IEnumerable<string> Noun(string name) =>
        name.Split(' ') is [_, .., var kind, var noun] && kind.Length > 3 && noun.Length > 3 && (kind + noun).All(char.IsAsciiLetter) ? [$"{kind} {noun}"] : [];

    /// <summary>"Hoshino X20 5G phone" is called Hoshino X20: the brand and the model's name behind it.</summary>
    private static IEnumerable<string> Model(Bilingual name) =>
        BrandOf(name) is not null && name.En.Split(' ') is [var brand, { Length: > 1 } model, _, ..] && (char.IsAsciiLetterUpper(model[0]) || char.IsAsciiDigit(model[0]))
            ? [$"{brand} {model}"]
            : [];

    private static IEnumerable<LexiconEntry> BrandNames(IEnumerable<Product> products) =>
        products
            .Select(product => BrandOf(product.Name))
            .OfType<Bilingual>()
            .Distinct()
            .Select(brand => new LexiconEntry(EntityKind.Brand, brand.Zh, [brand.Zh, brand.En]));

    /// <summary>A name begins with its brand: two or more Chinese characters before a blank, one word in English.</summary>
    private static Bilingual? BrandOf(Bilingual name) =>
        name.Zh.Split(' ') is [{ Length: >= 2 and <= 4 } first, _, ..] && first.All(IsChinese)
            ? new Bilingual(first, name.En.Split(' ')[0])
            : null;

    private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    private static IEnumerable<LexiconEntry> ChoiceNames(IEnumerable<Product> products) =>
        products
            .SelectMany(product => product.Variants)
            .SelectMany(variant => variant.Options)
            .Select(option => (option.Name, option.Value))
            .Distinct()
            .Select(choice => new LexiconEntry(KindOf(choice.Name), choice.Value.Zh, [.. Spellings(choice.Value)])
            {
                AttributeName = KindOf(choice.Name) == EntityKind.Attribute ? choice.Name.Zh : null,
            });

    private static string KindOf(Bilingual name) =>
        name.Zh switch
        {
            "颜色" or "色号" => EntityKind.Colour,
            "容量" or "内存" or "存储" => EntityKind.Capacity,
            "尺码" or "尺寸" or "码数" => EntityKind.Size,
            _ => EntityKind.Attribute,
        };

    /// <summary>"256GB" is also written "256G".</summary>
    private static IEnumerable<string> Spellings(Bilingual value) =>
        new[] { value.Zh, value.En }.SelectMany(spelling =>
            spelling is [.., >= '0' and <= '9', 'G' or 'T', 'B'] ? [spelling, spelling[..^1]] : new[] { spelling }
        );
}
