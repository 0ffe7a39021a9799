using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Words for now, just before and soon: 现在, 刚才, 马上.</summary>
internal static class ChineseNowWords
{
    private static readonly PhraseTrie<string> Words = All();

    public static TimeMatch Read(ChineseText text, int at) =>
        Words.TryRead(text.Pieces, at, out var next, out var timex)
            ? new TimeMatch(at, next, TimeKind.DateTime, Reading.At(timex, text.Now))
            : null;

    private static PhraseTrie<string> All()
    {
        var words = new PhraseTrie<string>();
        Add(Timex.Now, "现在", "此刻", "当下", "这会儿");
        Add("PAST_REF", "刚才", "刚刚", "刚刚才");
        Add("FUTURE_REF", "马上", "立刻");
        return words;

        void Add(string timex, params System.ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                words.Add(name, timex);
            }
        }
    }
}
