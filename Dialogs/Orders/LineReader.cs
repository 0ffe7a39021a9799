namespace BotApp.Dialogs.Orders;

/// <summary>Which lines of an order a message names. Longer names beat shorter ones inside them; a word of many lines means those whose name ends in it.</summary>
internal static class LineReader
{
    /// <summary>From this weight on a piece of a name is one even without the name's head.</summary>
    private const int Strong = 3;

    /// <param name="byOptions">Whether colours and sizes may tell lines apart; not where they are what is wished for.</param>
    public static LineReading Read(string text, IReadOnlyList<LineNames> lines, bool byOptions)
    {
        var said = TalkToken.Of(text);
        var claims = Claims(said, lines);
        var meant = claims.Where(claim => !LineTalk.IsLeftOut(text, said, claim.Span)).ToList();
        var isAll = LineTalk.IsAll(text);
        return meant.Count == 0
            ? isAll ? AllBut([.. claims.Select(claim => claim.Line)], lines)
                : byOptions ? Of([], ByOptions(said, [.. lines.Where(line => line.OptionsIn(said) > 0)]))
                : new LineReading([], [])
            : Meant(text, said, meant, isAll, byOptions);
    }

    private static LineReading Meant(string text, IReadOnlyList<TalkToken> said, List<Claim> meant, bool isAll, bool byOptions)
    {
        var groups = LineDescription.Told(text, said, meant).GroupBy(claim => claim.Span).ToList();
        var named = groups.Where(group => group.Count() == 1).Select(group => group.First()).ToList();
        var shared = groups
            .Where(group => group.Count() > 1 && !group.Any(claim => named.Exists(other => other.Line == claim.Line)))
            .SelectMany(group => group)
            .ToList();
        if (isAll)
        {
            (named, shared) = ([.. named, .. shared], []);
        }

        List<LineNames> unclear = [.. shared.Select(claim => claim.Line).Distinct()];
        return Of(
            [.. named.GroupBy(claim => claim.Line).Select(group => Piece(group.Key, said, group.First().Span))],
            byOptions ? ByOptions(said, unclear) : unclear
        );
    }

    /// <summary>One that remains is no question.</summary>
    private static LineReading Of(IReadOnlyList<LinePiece> named, List<LineNames> unclear) =>
        unclear is [var only]
            ? new LineReading([.. named, new LinePiece(only.Line.No, null)], [])
            : new LineReading(named, [.. unclear.Select(line => line.Line.No)]);

    private static LineReading AllBut(HashSet<LineNames> left, IReadOnlyList<LineNames> lines) =>
        new([.. lines.Where(line => !left.Contains(line)).Select(line => new LinePiece(line.Line.No, null))], []);

    /// <summary>Every piece of a name the message has, without what a longer or better one of another line covers.</summary>
    private static List<Claim> Claims(IReadOnlyList<TalkToken> said, IReadOnlyList<LineNames> lines)
    {
        var all = lines
            .SelectMany(line => Spans(said, line).Select(span => new Claim(line, span)))
            .Where(claim => !lines.Any(other => other != claim.Line && other.IsOption(said, claim.Span)))
            .ToList();
        var best = all.Where(claim => !all.Exists(other => other.Span.Overlaps(claim.Span) && IsBetter(other.Span, claim.Span))).ToList();
        var strong = best.Where(claim => claim.Span.IsHead || claim.Span.Weight >= Strong || IsPointedAt(said, claim.Span)).ToList();
        return strong.Count > 0 ? strong : best;
    }

    private static IEnumerable<NameSpan> Spans(IReadOnlyList<TalkToken> said, LineNames line) =>
        Enumerable.Range(0, said.Count).Select(at => line.At(said, at)).OfType<NameSpan>();

    private static bool IsBetter(NameSpan one, NameSpan other) =>
        one.Weight > other.Weight || (one.Weight == other.Weight && one.IsHead && !other.IsHead);

    private static bool IsPointedAt(IReadOnlyList<TalkToken> said, NameSpan span) =>
        span.Start > 0 && said[span.Start - 1].Text is "the" or "my" or "this" or "that" or "these" or "those";

    /// <summary>Those whose own options the message speaks of most; all of them when of none.</summary>
    private static List<LineNames> ByOptions(IReadOnlyList<TalkToken> said, List<LineNames> lines)
    {
        var most = lines.Select(line => line.OptionsIn(said)).DefaultIfEmpty(0).Max();
        return [.. lines.Where(line => line.OptionsIn(said) == most)];
    }

    private static LinePiece Piece(LineNames line, IReadOnlyList<TalkToken> said, NameSpan span) =>
        new(line.Line.No, LineTalk.Pieces(said, span.Start, span.End)) { At = said[span.Start].Start, End = said[span.End - 1].End };
}

/// <summary>A line and where a message has a piece of its name.</summary>
internal sealed record Claim(LineNames Line, NameSpan Span);
