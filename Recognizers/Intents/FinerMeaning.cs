using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents.Wishes;
using BotApp.Recognizers.Models;

namespace BotApp.Recognizers.Intents;

/// <summary>
/// Decides a message's finer meaning between what was learnt and the rules: what was surely learnt goes first, as examples know more ways of saying a thing than lists of words
/// do; then the rules, then what was less surely learnt.
/// </summary>
internal static class FinerMeaning
{
    private const float Sure = 0.8f;
    private const float Likely = 0.5f;

    /// <summary>Words of who asks how it is, beside which "can …?" is a polite way of wanting it.</summary>
    private static readonly string[] Asking =
    [
        "怎", "咋", "如何", "多久", "多长", "几天", "几个", "多少", "谁", "哪", "什么", "啥", "为何", "规则", "流程", "步骤", "条件", "政策", "规定", "要不要", "用不用", "需要", "一般", "通常", "会不会", "算不算", "是不是",
        "how", "what", "which", "when", "who", "where", "why", "policy", "rule", "usually", "do i", "do you", "does", "is it", "is there", "are ",
    ];

    /// <summary>"May it go back?" of goods that are named asks for the case at hand, whatever has been done to them: the desk answers that.</summary>
    private static readonly string[] MayGoBack =
    [
        "能退", "可以退", "退吗", "退不", "退么", "给退", "能换", "可以换", "换吗", "换不", "退货条件", "想退", "要退", "要了退", "要了,退", "要了，退", "can i return", "can it be returned", "can i exchange", "may i return", "is it returnable",
    ];

    private static readonly string[] InPrinciple = ["运费", "邮费", "快递费", "寄件费", "寄费", "快递钱", "谁", "怎么退", "怎么换", "怎么寄", "怎么办", "怎么弄", "怎么申请", "怎么操作", "怎么算", "怎样", "咋", "如何", "流程", "规则", "规定", "几天", "多久", "who", "how", "policy", "rule", "postage", "shipping"];

    /// <summary>What tells of a fault: without any of it nobody has claimed one.</summary>
    private static readonly string[] Fault =
    [
        "漏", "坏", "裂", "破", "断", "碎", "锈", "闪", "响", "脱", "开胶", "开线", "起球", "色", "痕", "味", "失灵", "不亮", "不转", "不动", "反应", "黑屏", "死机", "卡", "质量", "瑕疵", "毛病", "故障", "问题", "过期", "霉", "虫", "变质", "次品", "劣", "烂", "残",
        "defect", "fault", "broke", "crack", "leak", "rust", "tear", "torn", "stopped", "work", "quality", "dead", "mould", "mold", "smell", "noise", "flicker", "come off", "fell off",
    ];

    /// <summary>Who speaks of it beside a fault asks who pays, before anything is done.</summary>
    private static readonly string[] Freight = ["运费", "邮费", "postage", "shipping cost", "shipping fee"];

    /// <summary>What tells of the account's address; without it an order's is meant, which is asked for and shown before it is written.</summary>
    private static readonly string[] Always = ["默认", "以后", "账号", "账户", "资料", "保存", "存的", "地址簿", "常用", "设置", "下次", "今后", "default", "account", "profile", "saved", "future", "from now", "next time", "address book"];

    /// <summary>What tells of somebody else's hand: without any of it no payment is stopped ("my gift card" is none).</summary>
    private static readonly string[] Theft =
    [
        "盗", "偷", "冒", "骗", "被刷", "刷走", "刷掉", "泄露", "不是我", "不是本人", "没买过", "没付过", "没有付过", "没下过", "没操作", "不认识", "陌生", "谁刷", "谁付", "谁买", "莫名",
        "stolen", "steal", "thief", "unauthori", "fraud", "hack", "not me", "wasn't me", "not my", "didn't", "did not", "never", "recogni", "someone", "somebody", "without my",
    ];

    /// <summary>An accusation, not a parcel to be set right.</summary>
    private static readonly string[] Fake = ["假货", "假的", "山寨", "高仿", "fake", "counterfeit", "knock-off"];

    private static readonly string[] Own = ["单", "order"];

    /// <param name="reading">What was read in the text.</param>
    /// <param name="text">As the customer wrote it.</param>
    /// <param name="named">What the text names.</param>
    /// <returns>One of <see cref="SubIntent"/>; null for none.</returns>
    public static string? Of(IntentReading reading, string text, IReadOnlyList<Entity> named)
    {
        var isOwnCase = reading.Intent is Intent.ReturnGoods or Intent.ExchangeGoods && IsOwnCase(text, named);
        string? Case(string? detail) => isOwnCase && SubIntent.IsPrinciple(detail) ? null : detail;
        var rule = Case(SubIntent.Of(reading.Intent, text));
        rule = rule == SubIntent.DefaultAddress ? Proved(rule, text, named) : rule;
        if (reading.Abstained || reading.Detail.Share < Likely || BareNaming.Is(text, named))
        {
            return rule;
        }

        var learnt = Proved(Case(reading.Detail.Detail), text, named);
        return reading.Detail.Share < Sure || reading.IsByRule ? rule ?? learnt
            : learnt is null && SubIntent.IsPrinciple(rule) && Wish.IsNamedBy(named) ? null
            : learnt ?? rule;
    }

    private static bool IsOwnCase(string text, IReadOnlyList<Entity> named) =>
        Wish.IsNamedBy(named) && Has(text, MayGoBack) && !Has(text, InPrinciple);

    /// <summary>What a finer meaning needs beside it: a fault is never put into anybody's mouth, a matter of one's own goods is no question of principle.</summary>
    private static string? Proved(string? detail, string text, IReadOnlyList<Entity> named) =>
        detail switch
        {
            SubIntent.Quality when !Has(text, Fault) || Has(text, Freight) => null,
            SubIntent.Stolen when !Has(text, Theft) => null,
            SubIntent.WrongItem or SubIntent.Missing when Has(text, Fake) => null,
            _ when SubIntent.IsPrinciple(detail) && !Has(text, Asking) => null,
            SubIntent.DefaultAddress when Wish.IsNamedBy(named) || !Has(text, Always) => SubIntent.OrderAddress,
            SubIntent.Instalments when Wish.IsNamedBy(named) || Has(text, Own) => SubIntent.Pay,
            _ => detail,
        };

    private static bool Has(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
