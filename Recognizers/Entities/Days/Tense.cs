namespace BotApp.Recognizers.Entities.Days;

/// <summary>Whether a message speaks of what was or of what will be, as far as its words tell.</summary>
internal static class Tense
{
    public const string Past = "past";
    public const string Present = "present";
    public const string Future = "future";

    private static readonly string[] PastWords =
    [
        "买的",
        "下的",
        "下单",
        "拍的",
        "付的",
        "订的",
        "定的",
        "签收",
        "收到的",
        "买了",
        "到的",
        "发的",
        "ordered",
        "bought",
        "placed",
        "purchased",
        "received",
        "paid",
    ];

    private static readonly string[] FutureWords =
    [
        "能到",
        "会到",
        "能送",
        "能发",
        "会发",
        "能收到",
        "送到",
        "送来",
        "送货",
        "派送",
        "安装",
        "上门",
        "预约",
        "改到",
        "改成",
        "改在",
        "等到",
        "之前",
        "前要",
        "前能",
        "截止",
        "deliver",
        "arrive",
        "will ",
        "by ",
        "until",
        "install",
        "schedule",
        "before",
    ];

    /// <summary>Customers speak of days gone by unless they say otherwise.</summary>
    public static bool IsFuture(string folded) =>
        !Array.Exists(PastWords, word => folded.Contains(word, StringComparison.Ordinal))
        && Array.Exists(FutureWords, word => folded.Contains(word, StringComparison.Ordinal));

    public static string Of(DateTime first, DateTime last, DateTime today) =>
        last < today.Date ? Past
        : first > today.Date ? Future
        : Present;
}
