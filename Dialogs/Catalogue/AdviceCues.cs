using System.Text.RegularExpressions;

namespace BotApp.Dialogs.Catalogue;

/// <summary>The words by which customers steer a choice.</summary>
internal static partial class AdviceCues
{
    private static readonly (AdviceAsk Meaning, string[] Words)[] Asks =
    [
        (AdviceAsk.Compare, ["对比", "比较一下", "相比", "比呢", "比怎么样", "比起来", "有什么区别", "区别", "差别", "哪个好", "哪款好", "哪个更", "哪款更", "优缺点", "优劣", "怎么选", "咋选", "选哪", "买哪", "纠结", "compare", "difference", "versus", " vs ", "which is better", "which one is better"]),
        (AdviceAsk.Genuine, ["正品", "真货", "假货", "授权", "genuine", "authentic"]),
        (AdviceAsk.Coupon, ["优惠", "用券", "优惠券", "有券", "折扣", "discount", "coupon", "voucher", "promotion"]),
        (AdviceAsk.Size, ["穿多大", "什么码", "多大码", "几码", "哪个码", "什么尺码", "选码", "穿几号", "which size", "what size", "size should"]),
        (AdviceAsk.Stock, ["有货", "现货", "库存", "没货", "缺货", "补货", "断货", "到货", "还有吗", "in stock", "available", "out of stock", "restock", "back in"]),
        (AdviceAsk.Plain, ["个性化", "普通排序", "普通列表", "不要根据我", "不要按我", "plain list", "not personal", "personalised", "personalized"]),
        (AdviceAsk.Others, ["还有别的", "有别的", "别的款", "换一批", "其他的", "其它的", "其他款", "anything else", "other ones", "something else", "others"]),
    ];

    private static readonly string[] Price = ["多少钱", "什么价", "的价格", "价格是", "价格多少", "价位", "啥价", "怎么卖", "价钱", "how much is", "how much does", "how much are", "what does it cost"];

    private static readonly string[] Opinion = ["怎么样", "咋样", "好不好", "好用吗", "好用不", "值得买", "值不值"];

    /// <summary>With these an order is meant, not the product.</summary>
    private static readonly string[] OfOrder = ["单", "了", "快递", "物流", "包裹", "发货"];

    private static readonly string[] Denials = ["不要", "不喜欢", "除了", "不想要", "not", "but", "no", "except", "don't want", "don't like"];

    private static readonly string[] Cheaper = ["便宜点", "便宜一点", "便宜些", "更便宜", "再便宜", "价格低", "太贵", "cheaper", "less expensive", "too expensive"];

    private static readonly string[] Dearer = ["贵一点", "贵点", "高端一点", "高档一点", "好一点的", "更好的", "more expensive", "higher end"];

    private static readonly string[] Whatever = ["都可以", "都行", "随便", "无所谓", "不限", "没要求", "任意", "any is fine", "doesn't matter", "does not matter", "no preference", "whatever", "i don't mind", "any of them"];

    public static AdviceAsk AskOf(string text) => SpokenWords.Find(text, Asks) ?? (WithOther().IsMatch(text) ? AdviceAsk.Compare : AdviceAsk.None);

    public static bool AsksPrice(string text) => SpokenWords.Has(text, Price);

    /// <summary>Whether it asks what a product is like.</summary>
    public static bool AsksOpinion(string text) => SpokenWords.Has(text, Opinion) && !SpokenWords.Has(text, OfOrder);

    /// <summary>Whether it says that something is to be bought: 想买个手机, looking for a laptop. Of what was bought already nobody says so.</summary>
    public static bool WantsToBuy(string text) => Buying().IsMatch(text);

    /// <summary>Whether what is to be bought is told in words of its own, not by pointing at what was shown.</summary>
    public static bool WantsOther(string text) => WantsToBuy(text) && !Pointing().IsMatch(text);

    public static bool WantsCheaper(string text) => SpokenWords.Has(text, Cheaper);

    public static bool WantsDearer(string text) => SpokenWords.Has(text, Dearer);

    public static bool MindsNothing(string text) => SpokenWords.Has(text, Whatever);

    /// <summary>Whether what stands there is not wanted: 不要黑色, anything but black.</summary>
    public static bool Denies(string text, int at)
    {
        var before = text[..at].TrimEnd();
        return Array.Exists(Denials, word => before.EndsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>For whom or what it is to be; null when that is not said.</summary>
    public static string? PurposeOf(string text) =>
        For().Match(text) is { Success: true } match ? match.Groups["purpose"].Value.Trim() : null;

    /// <summary>"跟X20比", "和它比怎么样".</summary>
    [GeneratedRegex("[跟和与同].{1,24}比", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithOther();

    [GeneratedRegex("[这那它]|\\b(?:this|that|it|them|those|these)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pointing();

    [GeneratedRegex(
        "(?:想|打算|准备|考虑|计划|需要|想要|要)(?:再|去|给\\w{1,4})?(?:买|购买|购入|入手|选购|挑选|挑)(?!的|了|过|完|错|重|家|单)"
            + "|^(?:我|帮我|给我)?(?:买|挑|选)(?:一?[个台部双件条款支瓶箱套只张袋盒])|求推荐|推荐(?:一?下|[一几两]?[个款])"
            + "|\\b(?:looking for|shopping for|in the market for|recommend|(?:want|like|love|need|planning|going|hoping|wanna)(?: to)? (?:buy|get|purchase)) (?:me )?(?:a|an|some|new)\\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Buying();

    [GeneratedRegex(
        "(?<purpose>送(?:给)?[^\\s,，。的用什么]{1,6}(?=的|用|什么|礼物|$|，|,|。)"
            + "|跑步|慢跑|通勤|上班|出差|旅行|旅游|打游戏|玩游戏|办公|学习|上网课|健身|露营|登山|拍照"
            + "|给(?:爸|妈|老人|孩子|宝宝|女朋友|男朋友|父母|长辈)[^\\s,，。的用]{0,3}(?=用|的|买|$|，|,|。)"
            + "|(?<=\\bfor )(?:my )?(?:running|jogging|commuting|travel(?:ling)?|gaming|work|study|school|dad|mum|mom|father|mother|wife|husband|girlfriend|boyfriend|kids|child|parents)\\b)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex For();
}

/// <summary>What a message asks while choosing.</summary>
internal enum AdviceAsk
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What there is, by all that was said.</summary>
    Choose,
    Stock,
    Fact,
    Genuine,
    Compare,
    Size,
    Coupon,

    /// <summary>A list without anything known about the customer.</summary>
    Plain,

    /// <summary>Others than those shown.</summary>
    Others,
}
