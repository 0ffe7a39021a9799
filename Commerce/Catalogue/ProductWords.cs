using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;

namespace BotApp.Commerce.Catalogue;

/// <summary>What a clerk says about products: facts of the catalogue, nothing else.</summary>
internal static class ProductWords
{
    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "efficacy-claim" => new(
                "涉及功效或医疗效果的问题我不能回答，我请人工为您说明。",
                "I cannot speak about effects on health; a person will."
            ),
            "superlative" => new(
                "这样的说法我不能用，我只说商品页面上的事实。",
                "I cannot use such words; I only tell the facts of the product page."
            ),
            "not-in-catalogue" => new(
                "商品资料里没有写这一项，我不猜；可以请人工确认。",
                "The catalogue does not say, and I do not guess; a person can find out."
            ),
            "no-proof" => new(
                "系统里没有这款商品的授权凭证，我请人工为您核实。",
                "I have no proof of origin on file for it; a person will check."
            ),
            "out-of-stock" => new(
                "您所在的地区暂时无货，可以登记到货提醒，或看看相近的款式。",
                "It is out of stock in your region; I can tell you when it is back, or show you something close."
            ),
            "nothing-to-recommend" => new(
                "暂时没有合适且有货的商品可以推荐。",
                "There is nothing fitting in stock to recommend right now."
            ),
            _ => new("这个问题我请人工为您确认。", "A person will find this out for you."),
        };

    public static Bilingual Fact(Product product, Bilingual name, Bilingual value) =>
        new($"{product.Name.Zh}的{name.Zh}：{value.Zh}", $"{name.En} of {product.Name.En}: {value.En}");

    /// <summary>The first choice that has several values; null when there is nothing to choose.</summary>
    public static Bilingual? Asks(Product product)
    {
        var choice = product
            .Variants.SelectMany(variant => variant.Options)
            .GroupBy(option => option.Name)
            .Select(group => (Name: group.Key, Values: group.Select(option => option.Value).Distinct().ToList()))
            .FirstOrDefault(group => group.Values.Count > 1);
        return choice.Values is null
            ? null
            : new(
                $"您想要哪种{choice.Name.Zh}：{string.Join('、', choice.Values.Select(value => value.Zh))}？",
                $"Which {choice.Name.En.ToLowerInvariant()} would you like: {string.Join(", ", choice.Values.Select(value => value.En))}?"
            );
    }

    public static Bilingual Stock(int pieces, string region) =>
        region.Length == 0
            ? new(Text($"有货，现有 {pieces} 件"), Text($"In stock, {pieces} pieces"))
            : new(Text($"{region}有货，现有 {pieces} 件"), Text($"In stock for {RegionNames.Of(region).En}, {pieces} pieces"));

    public static Bilingual SameProduct(Variant variant) =>
        new($"同款，{variant.Label.Zh}有货", $"The same in {variant.Label.En}, in stock");

    /// <summary>How its price compares.</summary>
    public static Bilingual Price(decimal price, decimal other) =>
        (price - other) switch
        {
            < 0 => new($"同类，便宜 {Words.Text(other - price)} 元", $"Of the same kind, {Words.Text(other - price)} cheaper"),
            0 => new("同类，价格一样", "Of the same kind at the same price"),
            _ => new($"同类，贵 {Words.Text(price - other)} 元", $"Of the same kind, {Words.Text(price - other)} dearer"),
        };

    public static Bilingual Fitting(Product product) =>
        product.Specs is [var spec, ..]
            ? new($"{spec.Name.Zh} {spec.Value.Zh}，有货", $"{spec.Name.En} {spec.Value.En}, in stock")
            : new("有货，可以马上下单", "In stock, ready to order");

    public static Bilingual Seen { get; } = new("您最近看过", "You looked at it lately");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
