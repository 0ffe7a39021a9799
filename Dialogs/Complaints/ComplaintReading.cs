using System.Text.RegularExpressions;
using BotApp.Commerce.Law.Service;

namespace BotApp.Dialogs.Complaints;

/// <summary>What a complaint is about and what is asked with it, by words that can be read; the first row that fits counts.</summary>
internal static partial class ComplaintReading
{
    private static readonly (ComplaintCause Meaning, string[] Words)[] Causes =
    [
        (ComplaintCause.Injury, "受伤|烫伤|划伤|触电|爆炸|injur|burn|shock".Split('|')),
        (ComplaintCause.FoodSafety, "食品安全|过期|发霉|变质|异物|拉肚子|吃坏|mould|mold|expired food|food poisoning".Split('|')),
        (ComplaintCause.Fake, "假货|假的|仿冒|山寨|不是正品|fake|counterfeit".Split('|')),
        (ComplaintCause.Privacy, "隐私|泄露|个人信息|骚扰电话|privacy|leak".Split('|')),
        (ComplaintCause.Attitude, "态度|骂人|不理人|敷衍|不耐烦|rude|attitude|ignored".Split('|')),
        (ComplaintCause.Refund, "退款|不退钱|refund".Split('|')),
        (ComplaintCause.Price, "价格|涨价|杀熟|乱收费|虚假宣传|price|overcharg".Split('|')),
        (ComplaintCause.Delivery, "快递|物流|送货|派送|驿站|包裹|courier|delivery|parcel".Split('|')),
        (ComplaintCause.Quality, "质量|坏了|破|瑕疵|不能用|quality|broken|defect".Split('|')),
    ];

    private static readonly (ComplaintWish Meaning, string[] Words)[] Wishes =
    [
        (ComplaintWish.FraudCompensation, "退一赔三|三倍赔|假一赔三|triple compensation|three times".Split('|')),
        (ComplaintWish.FoodCompensation, "退一赔十|十倍赔|假一赔十|ten times|tenfold".Split('|')),
        (ComplaintWish.WhoProves, "谁举证|谁来证明|who has to prove|burden of proof".Split('|')),
        (ComplaintWish.Regulator, "怎么打12315|12315怎么|12315电话|how does 12315".Split('|')),
    ];

    /// <summary>Words of no row are of the other causes.</summary>
    public static ComplaintCause CauseOf(string text) => SpokenWords.Find(text, Causes) ?? ComplaintCause.Other;

    public static ComplaintWish? WishOf(string text) => SpokenWords.Find(text, Wishes);

    /// <summary>Whether it says that somebody complains, and of nothing: 我要投诉你们, "I'd like to file a complaint".</summary>
    public static bool IsBare(string text) => Bare().IsMatch(text);

    [GeneratedRegex(
        @"\A\W*(?:[我现在就还要想必须一定得请给]*投诉(?:你们|你|他们|店家|商家|平台|客服|一下)*[了啊呀！!]*|(?:i\W?d?\s*)?(?:would\s+like|want|wish|need|like)?\s*(?:to\s+)?(?:(?:file|make|lodge|raise|submit)\s+)?(?:an?\s+|my\s+)?complain(?:t|ing)?(?:\s+about\s+(?:you|this|it))?)\W*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bare();
}
