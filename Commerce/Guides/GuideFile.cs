using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BotApp.Commerce.Guides;

/// <summary>Reads <c>NAME.zh.yaml</c> and <c>NAME.en.yaml</c>: a title and steps, each with title, text, drawing and what the drawing shows.</summary>
public static class GuideFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <param name="file">The file's name; it tells the guide's name and language.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="GuideFormatException">With a sentence its owner can act on.</exception>
    public static Guide Read(string file, string text)
    {
        try
        {
            return GuideOf(file, Yaml.Deserialize<Sheet?>(text) ?? new Sheet());
        }
        catch (YamlException error)
        {
            throw new GuideFormatException(file, $"line {error.Start.Line}: {error.InnerException?.Message ?? error.Message}");
        }
    }

    private static Guide GuideOf(string file, Sheet sheet)
    {
        var (name, language) = file.Split('.') switch
        {
            [{ Length: > 0 } plain, "zh" or "en", "yaml"] parts => (plain, parts[1]),
            _ => throw new GuideFormatException(file, "the name must be NAME.zh.yaml or NAME.en.yaml"),
        };
        var steps = (sheet.Steps ?? []).Select(step => StepOf(file, step)).ToList();
        return steps.Count is >= Guide.FewestSteps and <= Guide.MostSteps
            ? new Guide(name, language, Needed(file, sheet.Title, "title"), steps)
            : throw new GuideFormatException(file, $"it needs {Guide.FewestSteps} to {Guide.MostSteps} steps");
    }

    private static GuideStep StepOf(string file, StepSheet step)
    {
        var text = Needed(file, step.Text, "text");
        return GuideNumbers.Unknown(text).FirstOrDefault() is { } unknown
            ? throw new GuideFormatException(file, $"'{{{unknown}}}' is no number of the policy")
            : new GuideStep(
                Needed(file, step.Title, "title"),
                text,
                Needed(file, step.Drawing, "drawing"),
                Needed(file, step.Shows, "shows")
            );
    }

    private static string Needed(string file, string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new GuideFormatException(file, $"'{name}' is missing") : value;

    /// <summary>The file as written; a name that is none of these is refused.</summary>
    private sealed class Sheet
    {
        public string? Title { get; set; }
        public List<StepSheet>? Steps { get; set; }
    }

    /// <summary>A step as written.</summary>
    private sealed class StepSheet
    {
        public string? Title { get; set; }
        public string? Text { get; set; }
        public string? Drawing { get; set; }
        public string? Shows { get; set; }
    }
}
