namespace BotApp.Recognizers.Entities.Places;

/// <summary>Reads a district that is in no list by how it ends: 县, 区, 旗 or a city of a county.</summary>
internal static class DistrictEnding
{
    private const int Longest = 8;

    /// <summary>These end like a district and are a part of a town.</summary>
    private static readonly string[] Others =
    [
        "小区",
        "园区",
        "社区",
        "校区",
        "景区",
        "厂区",
        "库区",
        "地区",
        "市区",
        "城区",
        "郊区",
        "片区",
        "站区",
        "城市",
        "超市",
        "门市",
        "夜市",
        "上市",
        "都市",
    ];

    /// <summary>The length of the name with its ending; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < Math.Min(text.Length, Longest) && IsChinese(text[at - 1]); at++)
        {
            if (text[at] is '区' or '县' or '旗' or '市' && !IsOther(text[(at - 1)..(at + 1)]))
            {
                return at + 1;
            }

            if (text[at] is '路' or '街' or '镇' or '乡' or '村' or '能' or '吗' or '的' or '到' or '送' or '发')
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsOther(ReadOnlySpan<char> ending)
    {
        foreach (var other in Others)
        {
            if (ending.SequenceEqual(other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';
}
