namespace BotApp.Commerce.Policies.Files;

/// <summary>Tells a merchant which rules of their files cannot stand: what is unreadable, what overlaps, what the law overrules.</summary>
public static class PolicyLint
{
    /// <summary>Findings in the order of the files and their lines. A file is judged by the law of <paramref name="today"/>, or of its own first or last day.</summary>
    public static IReadOnlyList<PolicyFault> Of(IReadOnlyList<PolicyReading> readings, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var files = readings.Select(reading => reading.File).OfType<PolicyFile>().ToList();
        return
        [
            .. readings
                .SelectMany(reading => reading.Faults)
                .Concat(files.SelectMany(file => Overruled(file, today)))
                .OrderBy(fault => fault.Line),
            .. PolicyOverlaps.In(files),
        ];
    }

    private static IEnumerable<PolicyFault> Overruled(PolicyFile file, DateOnly today) =>
        TermClaim.Of(file, DayFor(file, today)).SelectMany(claim => claim.Overruled).Select(Tell);

    private static DateOnly DayFor(PolicyFile file, DateOnly today) =>
        today < file.ValidFrom ? file.ValidFrom
        : file.ValidTo is { } last && last < today ? last
        : today;

    private static PolicyFault Tell(OverruledRule struck)
    {
        var (rule, article) = (struck.Rule, struck.Rule.Breaks);
        return new(
            struck.File,
            struck.Line,
            new(
                $"{rule.Term}: {rule.Says} 不能执行，违反《{article.Source.Zh}》{article.Article.Zh}（{article.Says.Zh}）。改按：{rule.Instead.Zh}。",
                $"{rule.Term}: {rule.Says} cannot stand; it breaks {article.Source.En}, {article.Article.En} ({article.Says.En}). Instead: {rule.Instead.En}."
            )
        );
    }
}
