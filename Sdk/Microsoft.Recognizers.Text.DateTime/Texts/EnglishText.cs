using System;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>An English text being read: its pieces, the present time, and what already has been read where.</summary>
internal sealed class EnglishText
{
    private readonly Memo<NumberSpan> numbers;
    private readonly Memo<NumberSpan> ordinals;
    private readonly Memo<DayMatch> days;
    private readonly Memo<ClockMatch> clocks;
    private readonly Memo<LengthMatch> lengths;
    private readonly Memo<PeriodMatch> periods;

    private readonly Memo<HoursMatch> hours;
    private readonly Memo<TimeMatch> moments;

    public EnglishText(string query, Moment now, DateTimeOptions options, bool dayFirst)
    {
        Pieces = new Pieces(query);
        Now = now;
        Options = options;
        DayFirst = dayFirst;
        var count = Pieces.Count;
        numbers = new(count, new EnglishNumberReader(Pieces, beforeUnits: true).Read);
        ordinals = new(count, at => EnglishOrdinals.Read(Pieces, at));
        days = new(count, at => EnglishDates.Read(this, at));
        clocks = new(count, at => EnglishClock.Read(this, at));
        lengths = new(count, at => EnglishLengths.Read(this, at));
        periods = new(count, at => EnglishPeriods.Read(this, at));

        hours = new(count, at => EnglishHours.Read(this, at));
        moments = new(count, at => EnglishMoments.Read(this, at));
    }

    public Pieces Pieces { get; }

    public Moment Now { get; }

    public Moment Today => Now.Date;

    public DateTimeOptions Options { get; }

    /// <summary>Whether 1/2 is the first of February.</summary>
    public bool DayFirst { get; }

    /// <summary>The word, digits or sign at a place in lower case.</summary>
    public ReadOnlySpan<char> this[int at] => Pieces.Span(at);

    /// <summary>The longest day that starts at a place.</summary>
    public DayMatch Day(int at) => days.At(at);

    /// <summary>The longest time of day that starts at a place, bare numbers included.</summary>
    public ClockMatch Clock(int at) => clocks.At(at);

    public LengthMatch Length(int at) => lengths.At(at);

    /// <summary>The longest period of days that starts at a place and is not made of two ends.</summary>
    public PeriodMatch Period(int at) => periods.At(at);

    /// <summary>The longest period within a day, bare numbers included.</summary>
    public HoursMatch Hours(int at) => hours.At(at);

    /// <summary>The longest time on a day.</summary>
    public TimeMatch Instant(int at) => moments.At(at);

    public bool Has(DateTimeOptions option) => Options.HasFlag(option);

    public bool Is(int at, string word) => Pieces.Is(at, word);

    public bool Is(int at, char sign) => Pieces.Is(at, sign);

    /// <summary>The place behind an optional word.</summary>
    public int Skip(int at, string word) => Pieces.Is(at, word) ? at + 1 : at;

    public int SkipComma(int at) => Pieces.Is(at, ',') ? at + 1 : at;

    /// <summary>The number of units or the like at a place, parts included.</summary>
    public NumberSpan Number(int at) => numbers.At(at);

    /// <summary>The ordinal at a place, in words or digits.</summary>
    public NumberSpan Ordinal(int at) => ordinals.At(at);

    /// <summary>A whole number in digits that belongs to no longer number, or -1.</summary>
    public int Digits(int at) =>
        Pieces.IsDigits(at) && Pieces[at].Length <= 8 ? int.Parse(Pieces.Span(at), System.Globalization.CultureInfo.InvariantCulture) : -1;
}
