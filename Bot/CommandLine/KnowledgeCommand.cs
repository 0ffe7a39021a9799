using System.CommandLine;
using BotApp.Commerce.Guides;
using BotApp.Recognizers.Knowledge;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotApp.CommandLine;

/// <summary><c>knowledge check</c>: reads the knowledge folder and prints what its owners should look at, the guides entries name included; exit code 1 when an answer could be wrong.</summary>
internal static class KnowledgeCommand
{
    public static Command Create(TimeProvider clock, TimeZoneInfo zone)
    {
        var folder = new Option<DirectoryInfo?>("--folder")
        {
            Description = $"The knowledge folder; default: {BotAppOptions.DefaultKnowledge} beside the program",
        };
        var guides = new Option<DirectoryInfo?>("--guides")
        {
            Description = $"The folder of guides; default: {BotAppOptions.DefaultGuides} beside the program",
        };
        var check = new Command(
            "check",
            "Report unreadable, contradicting, doubled, untranslated, expired and overdue entries, and faults of guides"
        )
        {
            folder,
            guides,
        };
        check.SetAction(
            (parsed, cancellationToken) =>
                CheckAsync(
                    PathOf(parsed.GetValue(folder), BotAppOptions.DefaultKnowledge),
                    PathOf(parsed.GetValue(guides), BotAppOptions.DefaultGuides),
                    clock,
                    zone,
                    parsed.InvocationConfiguration.Output,
                    cancellationToken
                )
        );
        return new Command("knowledge", "Look after the shop's answers") { check };
    }

    private static string PathOf(DirectoryInfo? given, string usual) => given?.FullName ?? Path.Combine(AppContext.BaseDirectory, usual);

    private static async Task<int> CheckAsync(
        string path,
        string guides,
        TimeProvider clock,
        TimeZoneInfo zone,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        if (!Directory.Exists(path))
        {
            await output.WriteLineAsync($"error: there is no folder {path}".AsMemory(), cancellationToken);
            return 1;
        }

        var library = new KnowledgeFolder(path, new NoExperience(), clock, NullLogger<KnowledgeFolder>.Instance).Current;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        var shelf = new GuideFolder(guides, clock, NullLogger<GuideFolder>.Instance).Current;
        var findings = KnowledgeAudit.Of(library, today).Concat(OfGuides(library, shelf)).ToList();
        foreach (var finding in findings)
        {
            await output.WriteLineAsync(
                $"{(finding.IsError ? "error" : "warning")} {finding.Kind}: {finding.Text}".AsMemory(),
                cancellationToken
            );
        }

        var errors = findings.Count(finding => finding.IsError);
        await output.WriteLineAsync(
            $"{library.Entries.Count} entries, {errors} errors, {findings.Count - errors} warnings".AsMemory(),
            cancellationToken
        );
        return errors == 0 ? 0 : 1;
    }

    private static IEnumerable<KnowledgeFinding> OfGuides(KnowledgeLibrary library, GuideShelf shelf) =>
        shelf
            .Problems.Concat(
                library
                    .Entries.Where(entry =>
                        entry.Guide is { } name && shelf.Find(name, entry.Language[..2])?.Language != entry.Language[..2]
                    )
                    .Select(entry => $"{entry.File}: there is no guide '{entry.Guide}' in its language")
            )
            .Select(problem => new KnowledgeFinding(FindingKind.Guide, problem));

    /// <summary>Nothing is answered here: the threshold does not matter.</summary>
    private sealed class NoExperience : IKnowledgeExperience
    {
        public Recognizers.Intents.IntentGuess Classify(string text) => new(Recognizers.Intents.Intent.Other, 0);

        public IReadOnlyList<string> ForeignTalk(string language) => [];
    }
}
