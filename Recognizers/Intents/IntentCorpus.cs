using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BotApp.Recognizers.Intents.Learning;
using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Intents;

/// <summary>The utterances of a folder of .lu files, normalised, in a fixed order.</summary>
/// <param name="Texts">Labelled with their intents.</param>
/// <param name="Meanings">
/// Labelled with finer meanings, "invoice.reissue": what stands under such headings, under headings without a finer meaning beside them, and all of the intents that have
/// none. Empty where no heading has one.
/// </param>
/// <param name="Hash">Changes with the content of any file, and with the program that would train on it.</param>
public sealed record IntentCorpus(IReadOnlyList<LabelledText> Texts, IReadOnlyList<LabelledText> Meanings, string Hash)
{
    /// <summary>Between an intent and its finer meaning in a heading.</summary>
    internal const char Finer = '.';

    /// <summary>Reads all files.</summary>
    /// <exception cref="LuFormatException">A line that cannot be read, an intent that is none of <see cref="Intent.All"/>, or a finer meaning that is none of <see cref="SubIntent.All"/>.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IntentCorpus Read(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(IntentCorpus).Module.ModuleVersionId.ToByteArray());
        var sections = new List<Section>();
        foreach (var file in LuFolder.Files(folder))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var content = File.ReadAllText(file);
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0" + content + "\0"));
            sections.AddRange(SectionsOf(LuReader.Read(content, name), name));
        }

        return new IntentCorpus([.. sections.SelectMany(section => section.As(section.Intent))], MeaningsOf(sections), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>A cheap sign that files may have changed: names, lengths and times of writing.</summary>
    internal static string StampOf(string folder)
    {
        var stamp = new StringBuilder();
        foreach (var file in LuFolder.Files(folder).Select(path => new FileInfo(path)))
        {
            stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
        }

        return stamp.ToString();
    }

    private static IEnumerable<Section> SectionsOf(LuDocument document, string file)
    {
        var isFiner = document.Intents.Any(intent => intent.Name.Contains(Finer, StringComparison.Ordinal));
        return document.Intents.Select(heading => new Section(
            heading.Name.Split(Finer) switch
            {
                [var intent] when Intents.Intent.All.Contains(intent, StringComparer.Ordinal) => intent,
                [var intent, var detail] when Intents.Intent.All.Contains(intent, StringComparer.Ordinal) && SubIntent.All.Contains(detail) => intent,
                [_, _] => throw new LuFormatException(file, heading.Line, $"there is no finer meaning {heading.Name}"),
                _ => throw new LuFormatException(file, heading.Line, $"there is no intent {heading.Name}"),
            },
            heading.Name,
            isFiner,
            [.. heading.Utterances.Select(utterance => NormalText.Of(utterance.Text))]
        ));
    }

    private static IReadOnlyList<LabelledText> MeaningsOf(List<Section> sections)
    {
        var divided = sections.Where(section => section.IsFiner).Select(section => section.Intent).ToHashSet(StringComparer.Ordinal);
        return divided.Count == 0 ? [] : [.. sections.Where(section => section.IsFiner || !divided.Contains(section.Intent)).SelectMany(section => section.As(section.Meaning))];
    }

    /// <param name="IsFiner">Whether its file tells finer meanings apart, so that a bare intent means "none of these".</param>
    private sealed record Section(string Intent, string Meaning, bool IsFiner, IReadOnlyList<string> Texts)
    {
        public IEnumerable<LabelledText> As(string label) => Texts.Select(text => new LabelledText(text, label));
    }
}
