using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Words for parts of the day: 上午, 傍晚, and 早 and 晚 behind a day.</summary>
internal static class ChineseDayParts
{
    // 早点, 晚些, 晚安, 早餐: no part of the day
    private const string NoParts = "点些于安餐饭年期已就会班婚霜熟";

    private static readonly ChineseDayPart Morning = new(DayParts.Of("TMO"));
    private static readonly ChineseDayPart EarlyMorning = Morning with { BeginsAtMidnight = true };
    private static readonly ChineseDayPart Noon = new(DayParts.Of("TMI"), Bound: 11);
    private static readonly ChineseDayPart Afternoon = new(DayParts.Of("TAF"), Bound: 12);
    private static readonly ChineseDayPart Evening = new(DayParts.Of("TEV"), Bound: 18);
    private static readonly ChineseDayPart Dusk = Afternoon with { Bound = 18 };
    private static readonly ChineseDayPart Night = new(DayParts.Of("TNI"), Bound: 18);
    private static readonly ChineseDayPart DeadOfNight = new(DayParts.Of("TNI"), BeginsAtMidnight: true);

    private static readonly PhraseTrie<ChineseDayPart> Words = All();

    /// <summary>A part of the day in a word that can stand alone.</summary>
    public static bool TryRead(ChineseText text, int at, out ChineseDayPart part, out int next) =>
        Words.TryRead(text.Pieces, at, out next, out part);

    /// <summary>A part of the day behind a day or before a clock time, where a single character will do.</summary>
    public static bool TryReadBeside(ChineseText text, int at, out ChineseDayPart part, out int next)
    {
        if (TryRead(text, at, out part, out next))
        {
            return true;
        }

        part = text[at] switch
        {
            '早' or '晨' => Morning,
            '晚' or '夜' => Evening,
            _ => null,
        };
        next = at + 1;
        return part != null && !IsOtherWord(text, next);
    }

    private static bool IsOtherWord(ChineseText text, int at) => text.IsAny(at, NoParts);

    private static PhraseTrie<ChineseDayPart> All()
    {
        var words = new PhraseTrie<ChineseDayPart>();
        Add(EarlyMorning, "凌晨");
        Add(Morning, "清晨", "早上", "早间", "早晨", "上午");
        Add(Noon, "中午");
        Add(Afternoon, "下午", "午后");
        Add(Dusk, "傍晚");
        Add(Evening, "晚上", "夜里", "夜晚", "晚间");
        Add(Night, "夜间", "深夜");
        Add(DeadOfNight, "半夜", "午夜");
        return words;

        void Add(ChineseDayPart part, params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                words.Add(name, part);
            }
        }
    }
}
