using System.Globalization;

namespace BotApp.Commerce.Catalogue;

/// <summary>What a clerk says while choosing with a customer: facts of the catalogue, nothing else.</summary>
internal static class AdviceWords
{
    /// <summary>Names told one after another; more are a list nobody reads.</summary>
    private const int Most = 6;

    public static Bilingual HowMuch { get; } = new("您的预算大概是多少？", "What is your budget, roughly?");

    public static Bilingual Plain { get; } =
        new("按价格从低到高排列，没有用到您的个人信息。", "Sorted by price from low to high, without anything known about you.");

    public static Bilingual ByFit { get; } =
        new(
            "先看符合您要求的多少，再按价格从低到高排列，没有用到您的个人信息。",
            "Sorted by how much of your wish they meet, then by price, without anything known about you."
        );

    public static Bilingual Personal { get; } =
        new(
            "您最近看过的排在前面。想看不含个人信息的排序，回复“普通排序”。",
            "What you looked at lately comes first. For a list without anything known about you, write “plain list”."
        );

    public static Bilingual NoMore { get; } = new("符合的就是看过的这些了。", "Those you have seen are all there are.");

    public static Bilingual Fact(ProductSpec spec) => new($"{spec.Name.Zh}：{spec.Value.Zh}", $"{spec.Name.En}: {spec.Value.En}");

    public static Bilingual Which(Bilingual name, IReadOnlyList<Bilingual> values)
    {
        var (zh, en) = Names(values);
        return new($"您想要哪种{name.Zh}：{zh}？", $"Which {name.En.ToLowerInvariant()} would you like: {en}?");
    }

    public static IReadOnlyList<Bilingual> BelowAndAbove(decimal sum) =>
        [
            new($"{Sum(sum)} 元以内", $"up to {Sum(sum)} yuan"),
            new($"{Sum(sum)} 元以上", $"over {Sum(sum)} yuan"),
        ];

    /// <summary>Which of what is wanted there is; of several products which product has it.</summary>
    public static Bilingual There(IReadOnlyList<AdvisedVariant> fitting, WantedOption wanted, bool isOneProduct)
    {
        if (isOneProduct)
        {
            var (zh, en) = Names(Values(fitting, wanted));
            return new($"有{zh}。", $"Yes, there is {en}.");
        }

        var named = fitting
            .GroupBy(one => one.Product)
            .Select(group => (group.Key.Name, Values: Names(Values([.. group], wanted))))
            .Select(pair => new Bilingual($"{pair.Name.Zh}（{pair.Values.Zh}）", $"{pair.Name.En} ({pair.Values.En})"))
            .ToList();
        var (productsZh, productsEn) = Names(named);
        return new($"有的：{productsZh}。", $"Yes: {productsEn}.");
    }

    /// <summary>That there is none, and what there is of that kind.</summary>
    public static Bilingual NotThere(IReadOnlyList<AdvisedVariant> left, WantedOption wanted, bool isOneProduct)
    {
        var values = left.SelectMany(one => one.Variant.Options).Where(option => OptionKinds.Of(option.Name) == wanted.Kind).Select(option => option.Value);
        var (zh, en) = Names([.. values.Distinct()]);
        var (ofZh, ofEn) = isOneProduct && left.Count > 0 ? (left[0].Product.Name.Zh, $"{left[0].Product.Name.En}: there") : ("这里", "There");
        return zh.Length == 0
            ? new($"{ofZh}没有{wanted.Value}可选。", $"{ofEn} is no {wanted.Value} to choose.")
            : new($"{ofZh}没有{wanted.Value}，有{zh}。", $"{ofEn} is no {wanted.Value}; there is {en}.");
    }

    /// <summary>That nothing costs so little or so much, and what comes nearest.</summary>
    public static Bilingual NoneAtThatPrice(AdviceWish wish, IReadOnlyList<AdvisedVariant> left)
    {
        var isUpwards = wish is { AtMost: null, Below: null };
        var nearest = isUpwards ? left.MaxBy(one => one.Variant.Price)! : left.MinBy(one => one.Variant.Price)!;
        var limit = Limit(wish);
        var (name, price) = (nearest.Product.Name, Sum(nearest.Variant.Price));
        return new($"没有{limit.Zh}的，接近的是{name.Zh}，{price} 元。", $"There is nothing {limit.En}; close to it is {name.En} at {price}.");
    }

    private static Bilingual Limit(AdviceWish wish) =>
        wish switch
        {
            { Below: { } below } => new($"低于 {Sum(below)} 元", $"below {Sum(below)}"),
            { Above: { } above } => new($"高于 {Sum(above)} 元", $"above {Sum(above)}"),
            { AtMost: { } most, AtLeast: { } least } => new($" {Sum(least)} 到 {Sum(most)} 元", $"between {Sum(least)} and {Sum(most)}"),
            { AtMost: { } most } => new($" {Sum(most)} 元以内", $"up to {Sum(most)}"),
            _ => new($" {Sum(wish.AtLeast ?? 0)} 元以上", $"over {Sum(wish.AtLeast ?? 0)}"),
        };

    public static Bilingual PurposeUnknown(string purpose) =>
        new($"商品资料里没有写哪款适合“{purpose}”，这一点我不猜，下面只按写明的资料来选。", $"The catalogue does not say what suits “{purpose}”, and I do not guess; I choose by what it says.");

    public static Bilingual Matches(IReadOnlyList<Bilingual> values)
    {
        var (zh, en) = Names(values);
        return new($"符合：{zh}", $"As you asked: {en}");
    }

    /// <summary>That the price is the one that was wanted.</summary>
    public static Bilingual Within(AdviceWish wish)
    {
        var limit = Limit(wish);
        return new(limit.Zh[0] == ' ' ? $"价格在{limit.Zh}" : $"价格{limit.Zh}", $"Price {limit.En}");
    }

    public static Bilingual Stock(int pieces, string region) =>
        (pieces, region.Length) switch
        {
            (0, 0) => new("暂时无货", "Out of stock"),
            (0, _) => new($"{region}暂时无货", $"Out of stock for {RegionNames.Of(region).En}"),
            (_, 0) => new("有货", "In stock"),
            _ => new($"{region}有货", $"In stock for {RegionNames.Of(region).En}"),
        };

    public static Bilingual SoldOut(AdvisedVariant wanted, string region, bool hasOthers)
    {
        var (name, label) = (wanted.Product.Name, wanted.Variant.Label);
        var (zh, en) = (region.Length == 0 ? "" : $"在{region}", region.Length == 0 ? "" : $" for {RegionNames.Of(region).En}");
        var others = hasOthers ? ("；下面这几款有货", "; these are in stock") : ("", "");
        return new(
            $"{name.Zh} {label.Zh}{zh}暂时无货，资料里没有到货日期，可以登记到货提醒{others.Item1}。",
            $"{name.En} {label.En} is out of stock{en}; no day of arrival is on file. I can tell you when it is back{others.Item2}."
        );
    }

    /// <summary>As customers write it: 3000, 39.9.</summary>
    private static string Sum(decimal sum) => sum.ToString("0.##", CultureInfo.InvariantCulture);

    private static List<Bilingual> Values(IReadOnlyList<AdvisedVariant> fitting, WantedOption wanted) =>
        [.. fitting.SelectMany(one => one.Variant.Options).Where(option => OptionKinds.Fits(option, wanted)).Select(option => option.Value).Distinct()];

    private static (string Zh, string En) Names(IReadOnlyList<Bilingual> names) =>
        (string.Join('、', names.Take(Most).Select(name => name.Zh)), string.Join(", ", names.Take(Most).Select(name => name.En)));
}
