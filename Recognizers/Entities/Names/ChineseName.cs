namespace BotApp.Recognizers.Entities.Names;

/// <summary>Reads a Chinese person's name from a place on: family name and one or two given characters, or 先生 and 女士 instead.</summary>
internal static class ChineseName
{
    private const int MostGiven = 2;
    private const int LongestOfOthers = 12;

    /// <summary>With these the message goes on; they are in no given name.</summary>
    private static readonly string[] Behind =
    [
        "电话",
        "手机",
        "号码",
        "地址",
        "收货",
        "收件",
        "收",
        "的",
        "是",
        "，",
        "改",
        "换",
        "联系",
        "你好",
        "您好",
        "谢谢",
        "住",
        "在",
        "要",
        "和",
        "跟",
        "吧",
        "吗",
        "啊",
        "呢",
        "了",
        "想",
        "买",
        "身份证",
        "税号",
        "开",
        "写",
        "给",
        "订",
        "把",
        "请",
        "帮",
        "麻烦",
        "这",
        "那",
        "现",
        "名字",
        "代收",
        "签收",
        "来收",
        "帮收",
        "登记",
    ];

    private static readonly string[] Titles = ["先生", "女士", "小姐", "老师", "经理", "师傅"];

    /// <summary>The length of the name; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var family = Surnames.LengthAt(text);
        var dotted = DottedLength(text);
        if (family == 0 || dotted > 0)
        {
            return dotted;
        }

        foreach (var title in Titles)
        {
            if (text[family..].StartsWith(title, StringComparison.Ordinal))
            {
                return family + title.Length;
            }
        }

        var given = 0;
        while (given < MostGiven && family + given < text.Length && IsGiven(text[(family + given)..]))
        {
            given++;
        }

        return given == 0 ? 0 : family + given;
    }

    private static bool IsGiven(ReadOnlySpan<char> rest)
    {
        foreach (var word in Behind)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return IsChinese(rest[0]);
    }

    public static bool IsChinese(char letter) => letter is >= '\u4E00' and <= '\u9FFF';

    /// <summary>"迪丽娜尔·艾力": names of other peoples carry a dot.</summary>
    private static int DottedLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < Math.Min(text.Length, LongestOfOthers) && (IsChinese(text[end]) || (end > 1 && text[end] is '·' or '•')))
        {
            end++;
        }

        var dot = text[..end].IndexOfAny('·', '•');
        return dot >= 2 && dot + 2 < end ? end : 0;
    }
}
