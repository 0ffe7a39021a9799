using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The words lengths of time are counted in.</summary>
internal static class ChineseUnits
{
    private static readonly PhraseTrie<TimeUnit> Counted = Units(
        ("年", TimeUnit.Year),
        ("个月", TimeUnit.Month),
        ("个季度", TimeUnit.Quarter),
        ("周", TimeUnit.Week),
        ("个周", TimeUnit.Week),
        ("星期", TimeUnit.Week),
        ("个星期", TimeUnit.Week),
        ("礼拜", TimeUnit.Week),
        ("个礼拜", TimeUnit.Week),
        ("天", TimeUnit.Day),
        ("小时", TimeUnit.Hour),
        ("个小时", TimeUnit.Hour),
        ("钟头", TimeUnit.Hour),
        ("个钟头", TimeUnit.Hour),
        ("分钟", TimeUnit.Minute),
        ("秒钟", TimeUnit.Second),
        ("秒", TimeUnit.Second)
    );

    // behind a longer unit these are no dates and times any more: 8天20时, 1小时30分
    private static readonly PhraseTrie<TimeUnit> Trailing = Units(("日", TimeUnit.Day), ("时", TimeUnit.Hour), ("分", TimeUnit.Minute));

    private static readonly PhraseTrie<TimeUnit> Single = Units(
        ("年", TimeUnit.Year),
        ("月", TimeUnit.Month),
        ("季度", TimeUnit.Quarter),
        ("周", TimeUnit.Week),
        ("星期", TimeUnit.Week),
        ("礼拜", TimeUnit.Week),
        ("天", TimeUnit.Day),
        ("日", TimeUnit.Day),
        ("小时", TimeUnit.Hour),
        ("钟头", TimeUnit.Hour),
        ("分钟", TimeUnit.Minute),
        ("秒钟", TimeUnit.Second),
        ("秒", TimeUnit.Second)
    );

    /// <summary>A unit behind a number.</summary>
    public static bool TryRead(ChineseText text, int at, bool isTrailing, out TimeUnit unit, out int next) =>
        (Counted.TryRead(text.Pieces, at, out next, out unit) && !IsOtherWord(text, next))
        || ((isTrailing || ChineseDays.IsLength(text, at)) && Trailing.TryRead(text.Pieces, at, out next, out unit));

    /// <summary>A unit behind 每, 上 and the like.</summary>
    public static bool TryReadSingle(ChineseText text, int at, out TimeUnit unit, out int next) =>
        Single.TryRead(text.Pieces, text.Skip(at, "个"), out next, out unit) && !IsOtherWord(text, next);

    // 三年级, 十周岁, 九十年代, 第一个周末
    private static bool IsOtherWord(ChineseText text, int next) =>
        text[next - 1] switch
        {
            '年' => text.IsAny(next, "级代龄纪"),
            '周' => text.IsAny(next, "岁年末"),
            '秒' => text.IsAny(next, "杀"),
            _ => false,
        };

    private static PhraseTrie<TimeUnit> Units(params (string Name, TimeUnit Unit)[] units)
    {
        var trie = new PhraseTrie<TimeUnit>();
        foreach (var (name, unit) in units)
        {
            trie.Add(name, unit);
        }

        return trie;
    }
}
