using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Days counted from today: 明天, 大前天, and 今 in 今晚.</summary>
internal static class ChineseDayWords
{
    private const string PartsOfHalfWords = "早晚晨夜";

    private static readonly PhraseTrie<int> Words = DaysAway();

    /// <summary>A day, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at) =>
        Words.TryRead(text.Pieces, at, out var next, out var days) ? Day(text, at, next, days) : null;

    /// <summary>The day half of a word such as 明早, or <c>null</c>.</summary>
    public static TimeMatch ReadHalfWord(ChineseText text, int at)
    {
        int? days = text[at] switch
        {
            '今' => 0,
            '明' => 1,
            '昨' => -1,
            _ => null,
        };
        return days is { } away && text.IsAny(at + 1, PartsOfHalfWords) ? Day(text, at, at + 1, away) : null;
    }

    private static TimeMatch Day(ChineseText text, int at, int next, int away)
    {
        var day = text.Today.AddDays(away);
        return new TimeMatch(at, next, TimeKind.Date, Reading.At(Timex.Date(day), day));
    }

    private static PhraseTrie<int> DaysAway()
    {
        var words = new PhraseTrie<int>();
        string[] past = ["今", "昨", "前", "大前", "大大前"];
        string[] future = ["今", "明", "后", "大后", "大大后"];
        for (var days = 0; days < past.Length; days++)
        {
            words.Add(past[days] + "天", -days);
            words.Add(future[days] + "天", days);
        }

        words.Add("今日", 0);
        words.Add("明日", 1);
        words.Add("昨日", -1);
        words.Add("最近", 0);
        return words;
    }
}
