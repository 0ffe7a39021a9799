using System.CommandLine;
using System.Globalization;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Policies.Files;

namespace BotApp.CommandLine;

/// <summary>
/// <c>policy lint</c>: which rules of a merchant's files the law overrules, which article each breaks, what applies instead; exit code 1 when there is one, or
/// when a file is unreadable. <c>policy show</c>: the terms in force on a day, and where each comes from.
/// </summary>
internal static class PolicyCommand
{
    public static Command Create(TimeProvider clock, TimeZoneInfo zone)
    {
        var language = new Option<string>("--language")
        {
            Description = "The language findings are told in",
            DefaultValueFactory = _ => "zh",
        };
        language.AcceptOnlyFromAmong("zh", "en");
        DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        return new Command("policy", "Look after the rules of the platform and the shop") { Lint(language, Today), Show(language, Today) };
    }

    private static Command Lint(Option<string> language, Func<DateOnly> today)
    {
        var paths = Paths();
        var lint = new Command("lint", "Report rules that are unreadable, overlap, or are stricter than the law") { paths, language };
        lint.SetAction(
            (parsed, cancellationToken) =>
                LintAsync(Files(parsed.GetValue(paths)), Culture(parsed, language), today(), parsed, cancellationToken)
        );
        return lint;
    }

    private static Command Show(Option<string> language, Func<DateOnly> today)
    {
        var paths = Paths();
        var day = new Option<DateOnly>("--day")
        {
            Description = "A day of the shop such as 2026-11-11; default: today",
            DefaultValueFactory = _ => today(),
        };
        var show = new Command("show", "Print the terms in force on a day and where each comes from") { paths, day, language };
        show.SetAction(
            (parsed, cancellationToken) =>
                ShowAsync(Files(parsed.GetValue(paths)), parsed.GetValue(day), Culture(parsed, language), parsed, cancellationToken)
        );
        return show;
    }

    private static Argument<FileSystemInfo[]> Paths()
    {
        var paths = new Argument<FileSystemInfo[]>("FILE")
        {
            Description = $"Policy files, or folders of them; default: {DecideCommand.DefaultPolicies} beside the program",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.AcceptExistingOnly();
        return paths;
    }

    private static List<PolicyReading> Files(FileSystemInfo[]? paths)
    {
        var asked = paths is { Length: > 0 }
            ? paths
            : [new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, DecideCommand.DefaultPolicies))];
        return [.. asked.SelectMany(FilesOf).Select(PolicyFileReader.ReadFile)];
    }

    private static IEnumerable<string> FilesOf(FileSystemInfo path) =>
        path is DirectoryInfo folder
            ? folder.EnumerateFiles("*.yaml").Select(file => file.FullName).Order(StringComparer.Ordinal)
            : [path.FullName];

    private static CultureInfo Culture(ParseResult parsed, Option<string> language) =>
        CultureInfo.GetCultureInfo(parsed.GetRequiredValue(language));

    private static async Task<int> LintAsync(
        List<PolicyReading> files,
        CultureInfo culture,
        DateOnly today,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        var output = parsed.InvocationConfiguration.Output;
        var findings = PolicyLint.Of(files, today);
        foreach (var finding in findings)
        {
            await output.WriteLineAsync($"{finding.File}:{finding.Line} {finding.Says.In(culture)}".AsMemory(), cancellationToken);
        }

        var english = culture.TwoLetterISOLanguageName == "en";
        var sum = english ? $"{files.Count} files, {findings.Count} findings" : $"{files.Count} 个文件，{findings.Count} 处问题";
        await output.WriteLineAsync(sum.AsMemory(), cancellationToken);
        return findings.Count == 0 ? 0 : 1;
    }

    private static async Task<int> ShowAsync(
        List<PolicyReading> files,
        DateOnly day,
        CultureInfo culture,
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        try
        {
            foreach (var line in LinesOf(PolicyBook.Of(files).On(day), culture))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(line.AsMemory(), cancellationToken);
            }

            return 0;
        }
        catch (PolicyException unusable)
        {
            foreach (var fault in unusable.Faults)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(
                    $"{fault.File}:{fault.Line} {fault.Says.In(culture)}".AsMemory(),
                    cancellationToken
                );
            }

            return 1;
        }
    }

    /// <summary>Term, value, rank and source with tabs between them; then what was struck out and what gave way.</summary>
    private static IEnumerable<string> LinesOf(PolicyDay day, CultureInfo culture) =>
        [
            .. day.Terms.Select(term => $"{term.Term}\t{term.Value}\t{term.Rank.ToString().ToLowerInvariant()}\t{term.Source}"),
            .. day.Overruled.Select(struck =>
                $"# {struck.File}:{struck.Line} {struck.Rule.Term}: {struck.Rule.Says} < {struck.Rule.Breaks.Code}: {struck.Rule.Instead.In(culture)}"
            ),
            .. day.PassedOver.Select(passed => $"# {passed.File}:{passed.Stated.Line} {passed.Stated.Term}: {passed.Why.In(culture)}"),
        ];
}
