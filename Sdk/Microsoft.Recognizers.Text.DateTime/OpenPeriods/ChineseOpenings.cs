using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Times opened to one side: 2018年以前, 自从2018年, 从3月1日开始, 截止到明天; and years behind an equals sign.</summary>
internal sealed class ChineseOpenings
{
    private static readonly PhraseTrie<string> Words = Prefixes();

    private readonly ChineseText text;
    private readonly Func<int, TimeMatch> read;
    private readonly int firstFrom;
    private readonly int lastTo;

    /// <summary>Openings of what a reader finds in a text.</summary>
    public ChineseOpenings(ChineseText text, Func<int, TimeMatch> read)
    {
        this.text = text;
        this.read = read;
        firstFrom = text.Pieces.Lower.AsSpan().IndexOfAny('从', '自');
        lastTo = text.Pieces.Lower.AsSpan().LastIndexOfAny('到', '至');
    }

    /// <summary>The time that starts here, opened where words say so; or <c>null</c>.</summary>
    public TimeMatch Read(int at) =>
        text[at] == '=' ? ReadEqual(at)
        : Words.TryRead(text.Pieces, at, out var next, out var mod) ? TimeMatch.Longer(ReadSuffixed(at), ReadPrefixed(at, next, mod))
        : ReadSuffixed(at);

    private TimeMatch ReadSuffixed(int at) =>
        read(at) is not { } match ? null
        : IsOpenable(match) && ChineseBounds.TryRead(text, match.Next, out var mod, out var next) ? Mods.Open(mod, match, at, next)
        : match;

    private TimeMatch ReadPrefixed(int at, int inner, string mod)
    {
        if (IsStartOfSpan(at, inner) || read(inner) is not { } match || !IsOpenable(match))
        {
            return null;
        }

        if (!ChineseBounds.TryRead(text, match.Next, out var suffix, out var next))
        {
            return Mods.Open(mod, match, at, match.Next);
        }

        return suffix == mod ? Mods.Open(mod, match, at, next) : null;
    }

    // "从 … 到" somewhere in the text says where something leads, not since when it is
    private bool IsStartOfSpan(int at, int inner) =>
        text[inner - 1] is '从' or '自'
        && firstFrom <= text.Pieces[at].Start
        && lastTo >= firstFrom + 2
        && lastTo < text.Pieces.Lower.Length - 1;

    private TimeMatch ReadEqual(int at)
    {
        if (text.IsAny(at - 1, "<>=!"))
        {
            return null;
        }

        var match = read(at + 1);
        if (match == null && ChineseYears.ReadBare(text, at + 1) is { } year && ChineseCounts.EndsBefore(text, year.Next))
        {
            match = new TimeMatch(at, year.Next, TimeKind.DateRange, ChinesePeriods.Year(year.Year));
        }

        return match?.At(at, match.Next);
    }

    private static bool IsOpenable(TimeMatch match) => match.Kind is not (TimeKind.Duration or TimeKind.Set) && match.IsResolved;

    private static PhraseTrie<string> Prefixes()
    {
        var words = new PhraseTrie<string>();
        foreach (var word in new[] { "自从", "自打", "从", "自" })
        {
            words.Add(word, Mods.Since);
        }

        foreach (var word in new[] { "截止到", "截至到", "截止", "截至", "直到", "直至" })
        {
            words.Add(word, Mods.Before);
        }

        return words;
    }
}
