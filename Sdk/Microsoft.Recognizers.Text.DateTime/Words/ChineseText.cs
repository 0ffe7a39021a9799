using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A Chinese text while it is read: its pieces, the time it is read at, and what was found at each place so far.</summary>
internal sealed class ChineseText
{
    private readonly Memo<ChineseDateParts> dateParts;
    private readonly Memo<TimeMatch> dates;
    private readonly Memo<ChineseClock> clocks;
    private readonly Memo<ChineseLength> lengths;

    public ChineseText(string query, Moment now)
    {
        var text = QueryProcessor.Recode(query);
        var simplified = ChineseScript.Simplify(text);
        Shown = new Pieces(text);
        Pieces = ReferenceEquals(simplified, text) ? Shown : new Pieces(simplified);
        Numbers = new ChineseNumberReader(Pieces, beforeUnits: true);
        Now = now;
        dateParts = new Memo<ChineseDateParts>(Pieces.Count, at => ChineseDateParts.Read(this, at));
        dates = new Memo<TimeMatch>(Pieces.Count, at => ChineseDates.Read(this, at));
        clocks = new Memo<ChineseClock>(Pieces.Count, at => ChineseClocks.Read(this, at));
        lengths = new Memo<ChineseLength>(Pieces.Count, at => ChineseDurations.ReadLength(this, at));
    }

    /// <summary>The pieces as results show them.</summary>
    public Pieces Shown { get; }

    /// <summary>The same pieces in simplified characters.</summary>
    public Pieces Pieces { get; }

    public ChineseNumberReader Numbers { get; }

    public Moment Now { get; }

    public Moment Today => Now.Date;

    public int Count => Pieces.Count;

    /// <summary>The ideograph or sign at a place in lower case; NUL for words, numerals and outside the text.</summary>
    public char this[int at] =>
        Pieces.Has(at) && Pieces[at].Kind is PieceKind.Ideograph or PieceKind.Sign ? Pieces.Lower[Pieces[at].Start] : '\0';

    public ChineseDateParts DatePartsAt(int at) => dateParts.At(at);

    public TimeMatch DateAt(int at) => dates.At(at);

    public ChineseClock ClockAt(int at) => clocks.At(at);

    public ChineseLength LengthAt(int at) => lengths.At(at);

    /// <summary>The place behind a phrase, or the place itself when the phrase does not stand here.</summary>
    public int Skip(int at, string phrase) => Pieces.Skip(at, phrase);

    /// <summary>The place behind the first of the phrases that stands here, or the place itself.</summary>
    public int SkipAny(int at, params System.ReadOnlySpan<string> phrases) => Pieces.SkipAny(at, phrases);

    /// <summary>Whether one of the characters stands here.</summary>
    public bool IsAny(int at, string characters) =>
        this[at] is not '\0' and var here && characters.Contains(here, System.StringComparison.Ordinal);
}
