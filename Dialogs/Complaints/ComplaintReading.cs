using BotApp.Commerce.Law.Service;

namespace BotApp.Dialogs.Complaints;

/// <summary>What a complaint is about and what is asked with it, by words that can be read; the first row that fits counts.</summary>
internal static class ComplaintReading
{
    private static readonly (ComplaintCause Cause, string Words)[] Causes =
    [
        (ComplaintCause.Injury, "受伤|烫伤|划伤|触电|爆炸|injur|burn|shock"),
        (ComplaintCause.FoodSafety, "食品安全|过期|发霉|变质|异物|拉肚子|吃坏|mould|mold|expired food|food poisoning"),
        (ComplaintCause.Fake, "假货|假的|仿冒|山寨|不是正品|fake|counterfeit"),
        (ComplaintCause.Privacy, "隐私|泄露|个人信息|骚扰电话|privacy|leak"),
        (ComplaintCause.Attitude, "态度|骂人|不理人|敷衍|不耐烦|rude|attitude|ignored"),
        (ComplaintCause.Refund, "退款|不退钱|refund"),
        (ComplaintCause.Price, "价格|涨价|杀熟|乱收费|虚假宣传|price|overcharg"),
        (ComplaintCause.Delivery, "快递|物流|送货|派送|驿站|包裹|courier|delivery|parcel"),
        (ComplaintCause.Quality, "质量|坏了|破|瑕疵|不能用|quality|broken|defect"),
    ];

    private static readonly (ComplaintWish Wish, string Words)[] Wishes =
    [
        (ComplaintWish.FraudCompensation, "退一赔三|三倍赔|假一赔三|triple compensation|three times"),
        (ComplaintWish.FoodCompensation, "退一赔十|十倍赔|假一赔十|ten times|tenfold"),
        (ComplaintWish.WhoProves, "谁举证|谁来证明|who has to prove|burden of proof"),
        (ComplaintWish.Regulator, "怎么打12315|12315怎么|12315电话|how does 12315"),
    ];

    public static ComplaintCause CauseOf(string text) => Array.Find(Causes, row => Has(text, row.Words)).Cause;

    public static ComplaintWish? WishOf(string text) => Array.Find(Wishes, row => Has(text, row.Words)) is { Words: not null } row ? row.Wish : null;

    private static bool Has(string text, string words) =>
        Array.Exists(words.Split('|'), word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
