using Microsoft.Recognizers.Text;

namespace BotApp.Tests.Sdk.Recognizers;

/// <summary>A file of the official specs, Kind/Language/ModelMode.json, and how many of its cases pass.</summary>
internal sealed record SpecFile(string Model, string Mode, string Language, int Cases, IReadOnlyList<string> Failures)
{
    private const string ModelEnd = "Model";

    public int Passed => Cases - Failures.Count;

    /// <summary>Every file below a folder whose model is in the contract, run.</summary>
    public static IReadOnlyList<SpecFile> RunAll(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*Model*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(Run)
                .OfType<SpecFile>(),
        ];

    private static SpecFile? Run(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var language = Path.GetFileName(Path.GetDirectoryName(file)!);
        var behind = name.IndexOf(ModelEnd, StringComparison.Ordinal) + ModelEnd.Length;
        return SpecModels.Find(name[..behind], name[behind..]) is { } recognize && CultureOf(language) is { } culture
            ? Run(new SpecFile(name[..behind], name[behind..], language, 0, []), SpecCase.In(file), recognize, culture)
            : null;
    }

    private static SpecFile Run(SpecFile file, IReadOnlyList<SpecCase> cases, Recognition recognize, string culture) =>
        file with
        {
            Cases = cases.Count,
            Failures =
            [
                .. cases
                    .Select(item => (item.Input, Difference: DifferenceOf(item, recognize, culture)))
                    .Where(run => run.Difference is not null)
                    .Select(run => $"{run.Input} => {run.Difference}"),
            ],
        };

    private static string? DifferenceOf(SpecCase item, Recognition recognize, string culture)
    {
        try
        {
            return item.Difference(recognize(item.Input, culture, item.Reference));
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"{thrown.GetType().Name}: {thrown.Message}";
        }
    }

    private static string? CultureOf(string language) =>
        language switch
        {
            "Chinese" => Culture.Chinese,
            "English" => Culture.English,
            _ => null,
        };
}
