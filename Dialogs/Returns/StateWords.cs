using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Returns;

namespace BotApp.Dialogs.Returns;

/// <summary>Reads what a customer says of the state of goods, as far as the topic wants to know it.</summary>
internal static class StateWords
{
    private static readonly string[] Unopened = ["没拆", "未拆", "没有拆", "没开封", "未开封", "没打开", "没动过", "unopened", "not opened", "haven't opened", "sealed", "never opened", "didn't open"];
    private static readonly string[] Opened = ["拆封", "拆开", "拆了", "开封", "打开", "撕", "opened", "unsealed", "broke the seal", "seal is broken"];
    private static readonly string[] Inactive = ["没激活", "未激活", "没有激活", "不激活", "not activated", "haven't activated", "never activated", "never turned on"];
    private static readonly string[] Active = ["激活", "登录过", "绑定过", "activated", "signed in", "logged in", "set it up"];
    private static readonly string[] Altered = ["拆修", "修过", "拆过机", "改装", "刷机", "repaired", "altered", "modified"];
    private static readonly string[] Traces = ["痕迹", "划痕", "刮花", "磕", "scratch", "traces", "dent", "marks on it"];
    private static readonly string[] TagOn = ["吊牌还在", "吊牌在", "吊牌没剪", "没剪吊牌", "tag is on", "tags on", "tag on", "tags are on", "tag still"];
    private static readonly string[] TagOff = ["剪吊牌", "吊牌剪", "剪了吊牌", "吊牌拆", "吊牌掉", "没吊牌", "没有吊牌", "吊牌没了", "吊牌扔", "tag is off", "tag off", "cut the tag", "cut off the tag", "removed the tag", "no tag", "without tag", "tag is gone", "tags off"];
    private static readonly string[] Soiled = ["污渍", "脏了", "弄脏", "有点脏", "stain", "soiled", "dirty"];
    private static readonly string[] Damaged = ["损坏", "弄坏", "破了", "damaged", "torn", "i broke"];
    private static readonly string[] Denied = ["没有", "没", "无", "不", "no ", "not ", "without "];

    private static readonly string[] Intact =
    [
        "完好",
        "全新",
        "没用过",
        "没穿过",
        "没问题",
        "都没有",
        "没有",
        "没",
        "都在",
        "还在",
        "未使用",
        "好的",
        "intact",
        "like new",
        "unused",
        "as new",
        "brand new",
        "fine",
        "none",
        "no",
        "neither",
        "nothing",
        "perfect",
        "good condition",
        "never used",
        "never worn",
        "all good",
    ];

    /// <summary>The state the words tell of that topic; null when they tell none.</summary>
    /// <param name="isAsked">The words answer the question, so "no" and "fine" mean something.</param>
    public static Condition? Read(ConditionTopic topic, string text, bool isAsked) =>
        Told(topic, text) ?? (isAsked && Has(text, Intact) ? new Condition() : null);

    /// <summary>Whether words speak of the state at all.</summary>
    public static bool SpeakOfIt(string text) =>
        Told(ConditionTopic.Seal, text) is not null || Told(ConditionTopic.Activation, text) is not null || Told(ConditionTopic.Tag, text) is not null;

    private static Condition? Told(ConditionTopic topic, string text) =>
        topic switch
        {
            ConditionTopic.Seal => Has(text, Unopened) ? new()
                : Is(text, Opened) ? new() { Opened = true, SealBroken = true }
                : null,
            ConditionTopic.Activation => Is(text, Altered) ? new() { Altered = true }
                : Is(text, Traces) ? new() { LastingTraces = true }
                : Has(text, Inactive) ? new()
                : Is(text, Active) ? new() { Activated = true }
                : null,
            ConditionTopic.Tag => Has(text, TagOff) ? new() { TagRemoved = true }
                : Is(text, Soiled) ? new() { Soiled = true }
                : Is(text, Damaged) ? new() { Damaged = true }
                : Has(text, TagOn) ? new()
                : null,
            _ => null,
        };

    /// <summary>Said and not denied right before.</summary>
    private static bool Is(string text, string[] words) =>
        Array.Exists(
            words,
            word =>
                text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                && !Array.Exists(Denied, denial => text[..at].EndsWith(denial, StringComparison.OrdinalIgnoreCase))
        );

    private static bool Has(string text, string[] words) =>
        Array.Exists(
            words,
            word =>
                text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                && (!char.IsAsciiLetter(word[0]) || at == 0 || !char.IsAsciiLetter(text[at - 1]))
                && (!char.IsAsciiLetter(word[^1]) || at + word.Length >= text.Length || !char.IsAsciiLetter(text[at + word.Length]) || word.Length > 4)
        );
}
