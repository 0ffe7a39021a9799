namespace BotApp.Recognizers.Entities.Names;

/// <summary>Finds colours that every shop knows, where the catalogue names none there; the value is the colour in the customer's language.</summary>
internal static class ColourWords
{
    private static readonly string[] Chinese =
    [
        .. "深空灰 星空灰 太空灰 深灰 浅灰 银灰 高级灰 曜石黑 亮黑 哑光黑 磨砂黑 象牙白 珍珠白 米白 奶白 乳白 纯白 玫瑰金 香槟金 土豪金 樱花粉 藕粉 玫红 酒红 大红 枣红 砖红 橘红 粉红 天蓝 宝蓝 藏蓝 深蓝 浅蓝 湖蓝 远峰蓝 雾霾蓝 藏青 墨绿 军绿 草绿 薄荷绿 豆绿 深绿 浅绿 柠檬黄 姜黄 鹅黄 浅紫 深紫 香芋紫 卡其 驼色 杏色 咖色 咖啡色 焦糖色 裸色 原木色 肉色 透明".Split(
            ' '
        ),
    ];

    private const string Plain = "黑白红黄蓝绿灰紫粉橙金银青棕褐";

    private static readonly string[] English =
    [
        .. "black white red blue green yellow grey gray purple pink orange gold silver brown beige navy khaki cream turquoise burgundy".Split(
            ' '
        ),
    ];

    public static void Read(Reading reading)
    {
        foreach (var colour in Chinese)
        {
            Add(reading, reading.Folded.IndexOf(colour, StringComparison.Ordinal), colour, withSuffix: true);
        }

        for (var at = 0; at < reading.Folded.Length; at++)
        {
            AddPlain(reading, at);
        }

        foreach (var colour in reading.Culture.StartsWith("en", StringComparison.Ordinal) ? English : [])
        {
            var at = reading.Folded.IndexOf(colour, StringComparison.Ordinal);
            if (at >= 0 && IsWord(reading.Folded, at, colour.Length))
            {
                Add(reading, at, colour, withSuffix: false);
            }
        }
    }

    /// <summary>"黑色", and "黑的" for short.</summary>
    private static void AddPlain(Reading reading, int at)
    {
        if (at + 1 == reading.Folded.Length || !Plain.Contains(reading.Folded[at]))
        {
            return;
        }

        if (reading.Folded[at + 1] == '色' || (reading.Folded[at + 1] == '的' && (at == 0 || MayEndBefore(reading.Folded[at - 1]))))
        {
            reading.Add(new Entity(EntityKind.Colour, $"{reading.Folded[at]}色", at, reading.Folded[at + 1] == '色' ? 2 : 1, 0.9));
        }
    }

    /// <summary>定金的 is no gold.</summary>
    private static bool MayEndBefore(char letter) => !ChineseName.IsChinese(letter) || "要换选拍件个有是款买发那和跟穿".Contains(letter);

    private static void Add(Reading reading, int at, string colour, bool withSuffix)
    {
        if (at >= 0)
        {
            var end = at + colour.Length;
            var isLonger = withSuffix && colour[^1] != '色' && end < reading.Folded.Length && reading.Folded[end] == '色';
            reading.Add(new Entity(EntityKind.Colour, colour, at, colour.Length + (isLonger ? 1 : 0), 0.9));
        }
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + length == text.Length || !char.IsAsciiLetter(text[at + length]));
}
