namespace BotApp.Recognizers.Languages;

/// <summary>Puts one sign for what a shop's chat tool writes in brackets (masked data, order and product cards, emoji codes) and for links.</summary>
internal static class Placeholders
{
    private const int LongestCard = 300;
    private const string Hard = "&nbsp;";

    private static readonly (string Begin, char Sign)[] Bracketed =
    [
        ("订单编号", ClassSigns.Card),
        ("订单号", ClassSigns.LongNumber),
        ("ORDERID", ClassSigns.LongNumber),
        ("运单号", ClassSigns.LongNumber),
        ("电话", ClassSigns.LongNumber),
        ("商品快照", ClassSigns.Card),
        ("商品链接", ClassSigns.Link),
        ("链接", ClassSigns.Link),
        ("数字", ClassSigns.Number),
        ("金额", ClassSigns.Number),
        ("日期", ClassSigns.Moment),
        ("时间", ClassSigns.Moment),
        ("地址", ClassSigns.Place),
        ("站点", ClassSigns.Place),
        ("姓名", ClassSigns.Person),
    ];

    private static readonly string[] Schemes = ["https://", "http://", "www."];
    private static readonly string[] CardBegins = ["咨询订单号:", "订单编号:"];
    private const string CardEnd = "下单时间:";

    public static void Replace(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        while (!text.IsEmpty)
        {
            var taken = text[0] switch
            {
                '[' or '【' => Bracket(text, into),
                '#' => EmojiCode(text),
                '&' => text.StartsWith(Hard, StringComparison.OrdinalIgnoreCase) ? Hard.Length : 0,
                'h' or 'H' or 'w' or 'W' => Link(text, into),
                '咨' or '订' => Card(text, into),
                _ => 0,
            };
            if (taken == 0)
            {
                into.Add(text[0]);
                taken = 1;
            }

            text = text[taken..];
        }
    }

    private static int Bracket(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        var length = ClosedAt(text);
        var inner = length > 0 ? text[1..(length - 1)].TrimStart(' ') : [];
        foreach (var (begin, sign) in Bracketed)
        {
            if (inner.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            {
                into.Add(sign);
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of a bracket with what it encloses, brackets inside counted; 0 when it does not close soon.</summary>
    private static int ClosedAt(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length && at < LongestCard; at++)
        {
            depth +=
                text[at] is '[' or '【' ? 1
                : text[at] is ']' or '】' ? -1
                : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return 0;
    }

    /// <summary>#E-s23 is a picture; it says nothing we know.</summary>
    private static int EmojiCode(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("#e-s", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var end = 4;
        if (end < text.Length && text[end] == '[')
        {
            return end + ClosedAt(text[end..]);
        }

        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Link(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        foreach (var scheme in Schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                var end = scheme.Length;
                while (end < text.Length && text[end] is > ' ' and < '\u007f')
                {
                    end++;
                }

                into.Add(ClassSigns.Link);
                return end;
            }
        }

        return 0;
    }

    /// <summary>An order card written without brackets: from the number to the time of ordering.</summary>
    private static int Card(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        if (!text.StartsWith(CardBegins[0]) && !text.StartsWith(CardBegins[1]))
        {
            return 0;
        }

        var near = text[..Math.Min(text.Length, LongestCard)];
        var end = near.IndexOf(CardEnd);
        end = end < 0 ? near.IndexOf(':') + 1 : end + CardEnd.Length;
        while (end < near.Length && (char.IsAsciiDigit(near[end]) || near[end] is ' ' or ':' or '-' or '/' or '[' || IsMoment(near, end)))
        {
            end = near[end] == '[' ? end + Math.Max(ClosedAt(text[end..]), 1) : end + 1;
        }

        into.Add(ClassSigns.Card);
        return Math.Min(end, text.Length);
    }

    private static bool IsMoment(ReadOnlySpan<char> text, int at) => text[at] is ClassSigns.Moment or ClassSigns.LongNumber;
}
