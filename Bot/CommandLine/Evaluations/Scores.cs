namespace BotApp.CommandLine.Evaluations;

/// <summary>What was said of a labelled line: the best guess, its probability, whether it is too weak to act on.</summary>
internal sealed record Judged(LabelledLine Line, string Said, double Score, bool Abstained)
{
    private static readonly string[] OutsideLabels = ["other", "none", "out_of_scope", "oos"];

    public bool IsRight => Said == Line.Label || (IsOutside(Said) && IsOutside(Line.Label));

    public bool IsAcceptable => IsRight || Line.Acceptable.Contains(Said, StringComparer.Ordinal);

    /// <summary>The line wants nothing we know.</summary>
    public bool BelongsOutside => IsOutside(Line.Label);

    /// <summary>How strongly the line was taken for one of the things we know, 0–1.</summary>
    public double Claim => IsOutside(Said) ? 0 : Score;

    public bool IsTurnedDown => Abstained || IsOutside(Said);

    private static bool IsOutside(string label) => OutsideLabels.Contains(label, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The figures of an evaluation; shares are 0–1, NaN where there is nothing to measure.</summary>
internal sealed class Scores(IReadOnlyList<Judged> judged)
{
    /// <summary>The part of the lines within scope that may not be turned down when the recall of those outside is compared.</summary>
    private const double Coverage = 0.9;

    private readonly Judged[] inside = [.. judged.Where(line => !line.BelongsOutside)];
    private readonly Judged[] outside = [.. judged.Where(line => line.BelongsOutside)];

    public int Lines => judged.Count;

    public int OutsideLines => outside.Length;

    public double Strict => Share(judged, line => line.IsRight);

    public double Lenient => Share(judged, line => line.IsAcceptable);

    /// <summary>The mean F1 of the labels that the file holds.</summary>
    public double MacroF1 =>
        judged.Select(line => line.Line.Label).Distinct(StringComparer.Ordinal).Select(F1Of).DefaultIfEmpty(double.NaN).Average();

    /// <summary>The part within scope that is acted on, and how much of it rightly.</summary>
    public double Acted => Share(inside, line => !line.IsTurnedDown);

    public double RightWhenActed => Share([.. inside.Where(line => !line.IsTurnedDown)], line => line.IsAcceptable);

    public double OutsideTurnedDown => Share(outside, line => line.IsTurnedDown);

    /// <summary>The part outside that falls below the claim nine in ten of those within scope reach.</summary>
    public double OutsideTurnedDownAtCoverage
    {
        get
        {
            var claims = inside.Select(line => line.Claim).Order().ToArray();
            var bar = claims.Length > 0 ? claims[(int)Math.Floor(claims.Length * (1 - Coverage))] : 0;
            return Share(outside, line => line.Claim < bar || line.Claim == 0);
        }
    }

    /// <summary>Which label was taken for which, the most frequent first.</summary>
    public IEnumerable<(string Label, string Said, int Times)> Confusions =>
        judged
            .Where(line => !line.IsRight)
            .GroupBy(line => (line.Line.Label, line.Said))
            .Select(pair => (pair.Key.Label, pair.Key.Said, pair.Count()))
            .OrderByDescending(pair => pair.Item3)
            .ThenBy(pair => pair.Label, StringComparer.Ordinal)
            .ThenBy(pair => pair.Said, StringComparer.Ordinal);

    private double F1Of(string label)
    {
        var right = judged.Count(line => line.Line.Label == label && line.IsRight);
        var wrong = judged.Count(line => !line.IsRight && (line.Line.Label == label || line.Said == label));
        return 2.0 * right / ((2 * right) + wrong);
    }

    private static double Share(IReadOnlyCollection<Judged> lines, Func<Judged, bool> which) =>
        lines.Count > 0 ? lines.Count(which) / (double)lines.Count : double.NaN;
}
