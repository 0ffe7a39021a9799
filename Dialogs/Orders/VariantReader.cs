using BotApp.Commerce.Catalogue;

namespace BotApp.Dialogs.Orders;

/// <summary>Which variant of a product words mean, what they do not speak of staying as it is where that can be.</summary>
internal static class VariantReader
{
    private static readonly string[] Towards = ["换成", "改成", "换为", "改为", "换到", "变成", " to ", " into ", " for "];

    /// <summary>What stands behind these is what is to go.</summary>
    private static readonly string[] Away = [" instead of ", " rather than ", "而不是", "不要"];

    /// <summary>Where words say what a thing is to become; the length of the text when nowhere.</summary>
    public static int TowardsAt(string text) =>
        Towards.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(text.Length).Min();

    /// <summary>Whether words say what a thing is to become, rather than what it is.</summary>
    public static bool SpeaksOfNew(string text) => TowardsAt(text) < text.Length || OptionTalk.WantsSame(text) || OptionTalk.WantsAnother(text);

    /// <param name="current">The variant it is now.</param>
    public static VariantReading Read(Product product, Variant current, string text)
    {
        text = Away.Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(text.Length).Min() is var end
            ? text[..end]
            : text;
        var behind = Towards.Select(word => (word, at: text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase))).MaxBy(pair => pair.at);
        var rest = behind.at < 0 ? text : text[(behind.at + behind.word.Length)..];
        return behind.at >= 0 && ReadAll(product, current, rest) is var reading and not VariantReading.Nothing ? reading : ReadAll(product, current, text);
    }

    private static VariantReading ReadAll(Product product, Variant current, string text)
    {
        var said = TalkToken.Of(text);
        var wishes = Wishes(product, current, text, said);
        var price = OptionTalk.Comparisons.FirstOrDefault(one => one.Of.Length == 0 && one.In(text) is not null);
        if (wishes.Count == 0 && price is null)
        {
            return OptionTalk.WantsSame(text) ? new VariantReading.Same() : Another(product, current, text, said);
        }

        var others = product.Variants.Where(variant => variant.Sku != current.Sku).ToList();
        var fitting = others.Where(variant => wishes.TrueForAll(group => group.Exists(wish => wish.IsMetBy(variant)))).ToList();
        var priced = price is null ? fitting : Priced(fitting, current, price, text);
        return priced.Count > 0 ? Chosen(priced, current, wishes)
            : wishes.TrueForAll(group => group.Exists(wish => wish.IsMetBy(current))) && price is null ? new VariantReading.Same()
            : Near(others, wishes);
    }

    /// <summary>Wishes that rest on the same words are one wish with several ways to meet it; a choice called by name goes before others.</summary>
    private static List<List<OptionWish>> Wishes(Product product, Variant current, string text, IReadOnlyList<TalkToken> said)
    {
        var all = OptionChoice
            .Of(product)
            .Select(choice => choice.In(text, said, current.Options.FirstOrDefault(option => option.Name == choice.Name)?.Value))
            .OfType<OptionWish>()
            .ToList();
        var groups = new List<List<OptionWish>>();
        foreach (var wish in all)
        {
            if (groups.Find(group => group[0].Places.Intersect(wish.Places).Any()) is { } group)
            {
                group.Add(wish);
            }
            else
            {
                groups.Add([wish]);
            }
        }

        return [.. groups.Select(group => group.Exists(wish => wish.IsBesideName) ? group.FindAll(wish => wish.IsBesideName) : group)];
    }

    private static VariantReading Chosen(List<Variant> fitting, Variant current, List<List<OptionWish>> wishes)
    {
        var inStock = fitting.FindAll(variant => variant.Stock > 0);
        var open = inStock.Count > 0 ? inStock : fitting;
        var most = open.Max(variant => Kept(variant, current, wishes));
        var best = open.FindAll(variant => Kept(variant, current, wishes) == most);
        return best is [var only] ? new VariantReading.One(only) : new VariantReading.Several(best, IsExact: true);
    }

    /// <summary>How many choices nobody spoke of are as they were.</summary>
    private static int Kept(Variant variant, Variant current, List<List<OptionWish>> wishes) =>
        variant.Options.Count(option =>
            !wishes.Exists(group => group.Exists(wish => wish.Name == option.Name))
            && current.Options.Any(old => old.Name == option.Name && old.Value == option.Value)
        );

    private static List<Variant> Priced(List<Variant> fitting, Variant current, Comparison price, string text)
    {
        var cheapest = fitting.Where(variant => variant.Stock > 0).OrderBy(variant => variant.Price * price.Direction).LastOrDefault();
        return Comparison.IsExtreme(price.In(text)!) || text.Contains('最', StringComparison.Ordinal)
            ? fitting.FindAll(variant => variant.Price == cheapest?.Price)
            : fitting.FindAll(variant => (variant.Price - current.Price) * price.Direction > 0);
    }

    /// <summary>No variant has it all: those that have most of it.</summary>
    private static VariantReading.Several Near(List<Variant> others, List<List<OptionWish>> wishes)
    {
        var open = others.FindAll(variant => variant.Stock > 0);
        int Met(Variant variant) => wishes.Count(group => group.Exists(wish => wish.IsMetBy(variant)));
        var most = open.Select(Met).DefaultIfEmpty(0).Max();
        return new VariantReading.Several(open.FindAll(variant => Met(variant) == most), IsExact: false);
    }

    /// <summary>"Another colour" leaves everything but the colour; "the other one" is clear where there are two.</summary>
    private static VariantReading Another(Product product, Variant current, string text, IReadOnlyList<TalkToken> said)
    {
        if (!OptionTalk.WantsAnother(text))
        {
            return new VariantReading.Nothing();
        }

        var named = OptionChoice.Of(product).FirstOrDefault(choice => choice.IsNamed(said, text))?.Name;
        var others = product
            .Variants.Where(variant => variant.Sku != current.Sku && variant.Stock > 0)
            .Where(variant => named is null || variant.Options.All(option => (option.Name == named) != current.Options.Contains(option with { Sku = current.Sku })))
            .ToList();
        return others switch
        {
            [var only] => new VariantReading.One(only),
            [_, ..] when named is not null => new VariantReading.Several(others, IsExact: true),
            _ => new VariantReading.Nothing(),
        };
    }
}
