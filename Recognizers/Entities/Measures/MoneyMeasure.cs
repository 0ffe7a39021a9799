namespace BotApp.Recognizers.Entities.Measures;

/// <summary>Sums: 一千块, 99块9, ¥1,299, $50, 满300减50.</summary>
internal static class MoneyMeasure
{
    private const string Yuan = "CNY";

    /// <summary>块 counts these, it is no money before them.</summary>
    private static readonly string[] InPieces =
    [
        "表",
        "手表",
        "电池",
        "屏",
        "硬盘",
        "布",
        "香皂",
        "肥皂",
        "饼",
        "巧克力",
        "毛巾",
        "玻璃",
        "板",
        "地垫",
        "蛋糕",
    ];

    private static readonly (string Sign, string Currency)[] Signs =
    [
        ("¥", Yuan),
        ("rmb", Yuan),
        ("cny", Yuan),
        ("人民币", Yuan),
        ("us$", "USD"),
        ("$", "USD"),
        ("usd", "USD"),
        ("€", "EUR"),
        ("£", "GBP"),
    ];

    /// <summary>Words a sum follows though nobody says of what.</summary>
    private static readonly string[] SumWords =
    [
        "预算",
        "价格",
        "价位",
        "满",
        "减",
        "立减",
        "满减",
        "便宜了",
        "便宜",
        "降了",
        "省了",
        "抵",
        "差价",
        "付了",
        "花了",
        "退了",
        "退款",
        "退我",
        "退给我",
        "补我",
        "赔我",
    ];

    public static Entity? Read(string free, Numeral numeral, UnitWord? unit)
    {
        if (unit is { Kind: EntityKind.Money } && !IsPiece(free, numeral, unit))
        {
            return WithTenths(free, numeral, unit);
        }

        return unit is not null ? null : Signed(free, numeral) ?? AfterWord(free, numeral);
    }

    private static bool IsPiece(string free, Numeral numeral, UnitWord unit)
    {
        var behind = free.AsSpan(UnitWords.Place(free, numeral.End) + unit.Word.Length);
        return unit.Word == "块"
            && (
                StartsWithAny(behind, InPieces)
                || (free[numeral.Start] == '一' && numeral.Value == 1 && TenthsAt(free, free.Length - behind.Length) == 0)
            );
    }

    /// <summary>"99块9", "3块5毛".</summary>
    private static Entity WithTenths(string free, Numeral numeral, UnitWord unit)
    {
        var whole = MeasureReader.Whole(free, numeral, unit, numeral.Text);
        var tenths = unit.Word.Length == 1 && !numeral.IsRange ? TenthsAt(free, whole.End) : 0;
        if (tenths == 0)
        {
            return whole;
        }

        var behind = whole.End + 1 < free.Length && free[whole.End + 1] is '毛' or '角' ? 2 : 1;
        return whole with { Value = Numeral.Plain(numeral.Value + (tenths / 10m)), Length = whole.Length + behind };
    }

    /// <summary>The one digit behind "块", 0 when there is none or more.</summary>
    private static int TenthsAt(string free, int at)
    {
        var digit = at < free.Length ? "0123456789".IndexOf(free[at]) : 0;
        digit = digit >= 0 ? digit : "〇一二三四五六七八九".IndexOf(free[at]);
        return digit > 0 && (at + 1 == free.Length || !(char.IsAsciiLetterOrDigit(free[at + 1]) || "个件天十百千万".Contains(free[at + 1])))
            ? digit
            : 0;
    }

    private static Entity? Signed(string free, Numeral numeral)
    {
        var before = free.AsSpan(0, numeral.Start);
        var blank = before is [.., ' '] ? 1 : 0;
        foreach (var (sign, currency) in Signs)
        {
            if (before[..^blank].EndsWith(sign, StringComparison.Ordinal))
            {
                var start = numeral.Start - blank - sign.Length;
                return new Entity(EntityKind.Money, numeral.Text, start, numeral.End - start)
                {
                    Parts = [new Entity(PartKind.Unit, currency, start, sign.Length)],
                };
            }
        }

        return null;
    }

    private static Entity? AfterWord(string free, Numeral numeral)
    {
        var before = free.AsSpan(0, numeral.Start).TrimEnd(' ');
        foreach (var word in SumWords)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                return new Entity(EntityKind.Money, numeral.Text, numeral.Start, numeral.End - numeral.Start, 0.7)
                {
                    Parts = [new Entity(PartKind.Unit, Yuan, numeral.Start, 0)],
                };
            }
        }

        return null;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
