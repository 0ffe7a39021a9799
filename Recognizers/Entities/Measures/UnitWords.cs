namespace BotApp.Recognizers.Entities.Measures;

/// <summary>The units customers use in both languages.</summary>
internal static class UnitWords
{
    private const string Counted =
        "件 个 双 条 台 部 瓶 盒 箱 套 包 袋 只 支 枝 本 张 份 把 对 枚 颗 片 卷 桶 罐 提 组 副 顶 幅 次 位 人 辆 款 种 单 笔 束 杯 根 块";

    private const string CountedInEnglish =
        "pieces pcs pairs items units boxes bottles sets packs bags pack piece pair item unit box bottle set bag pc orders order times time of";

    private static readonly (string Kind, string Unit, string Words)[] Measured =
    [
        (EntityKind.Money, "CNY", "元 圆 块钱 块 人民币 rmb cny yuan"),
        (EntityKind.Money, "USD", "美元 美金 dollars dollar usd bucks"),
        (EntityKind.Money, "HKD", "港币 港元 hkd"),
        (EntityKind.Money, "EUR", "欧元 euros euro eur"),
        (EntityKind.Money, "JPY", "日元 jpy"),
        (EntityKind.Money, "GBP", "英镑 pounds gbp"),
        (EntityKind.Capacity, "GB", "gb g"),
        (EntityKind.Capacity, "TB", "tb t"),
        (EntityKind.Capacity, "MB", "mb"),
        (EntityKind.Capacity, "ml", "ml 毫升"),
        (EntityKind.Capacity, "L", "l 升 公升 liters litres liter litre"),
        (EntityKind.Capacity, "mAh", "mah 毫安时 毫安"),
        (EntityKind.Capacity, "kg", "kg 公斤 千克"),
        (EntityKind.Capacity, "g", "克"),
        (EntityKind.Capacity, "斤", "斤"),
        (EntityKind.Size, "", "码"),
        (EntityKind.Size, "cm", "cm 厘米 公分"),
        (EntityKind.Size, "mm", "mm 毫米"),
        (EntityKind.Size, "m", "米"),
        (EntityKind.Size, "inch", "英寸 寸 inches inch"),
        (EntityKind.Percentage, "%", "% percent"),
        (EntityKind.Duration, "TM", "分钟 minutes minute mins"),
        (EntityKind.Duration, "TH", "个小时 小时 个钟头 钟头 hours hour hrs"),
        (EntityKind.Duration, "D", "天 日内 个工作日 工作日 days day business working"),
        (EntityKind.Duration, "W", "周 个星期 星期 个礼拜 礼拜 weeks week"),
        (EntityKind.Duration, "M", "个月 months month"),
        (EntityKind.Duration, "Y", "年 years year"),
    ];

    /// <summary>With these behind it the word counts nothing: 三件套, 一部分, 一个月 is no piece.</summary>
    private static readonly string[] NoUnits =
    [
        "件套",
        "部分",
        "次性",
        "条龙",
        "对一",
        "份儿",
        "包邮",
        "种草",
        "单一",
        "人工",
        "把手",
        "位置",
        "天猫",
        "年级",
        "年货",
        "周年",
        "周边",
        "克拉",
    ];

    private static readonly Dictionary<char, UnitWord[]> ByFirstLetter = Measured
        .SelectMany(row => row.Words.Split(' ').Select(word => new UnitWord(word, row.Kind, row.Unit)))
        .Concat(Counted.Split(' ').Concat(CountedInEnglish.Split(' ')).Select(word => new UnitWord(word, EntityKind.Quantity, word)))
        .GroupBy(unit => unit.Word[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(unit => unit.Word.Length).ToArray());

    /// <summary>The longest unit that begins there, a blank or 多 before it aside; null when there is none.</summary>
    public static UnitWord? At(string folded, int at)
    {
        at = Place(folded, at);
        if (at >= folded.Length || !ByFirstLetter.TryGetValue(folded[at], out var units))
        {
            return null;
        }

        var rest = folded.AsSpan(at);
        foreach (var unit in units)
        {
            if (rest.StartsWith(unit.Word, StringComparison.Ordinal) && IsWhole(rest, unit.Word) && !IsNone(rest))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>Where the unit behind a number begins: behind a blank, and behind 多 and 来, which make the number vague.</summary>
    public static int Place(string folded, int at)
    {
        at = at < folded.Length && folded[at] == ' ' ? at + 1 : at;
        return at < folded.Length && folded[at] is '多' or '来' ? at + 1 : at;
    }

    private static bool IsWhole(ReadOnlySpan<char> rest, string word) =>
        !char.IsAsciiLetter(word[^1]) || rest.Length == word.Length || !char.IsAsciiLetterOrDigit(rest[word.Length]);

    private static bool IsNone(ReadOnlySpan<char> rest)
    {
        foreach (var word in NoUnits)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
