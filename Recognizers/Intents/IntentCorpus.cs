using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BotApp.Recognizers.Intents.Learning;
using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Intents;

/// <summary>The utterances of a folder of .lu files, normalised, in a fixed order.</summary>
/// <param name="Hash">Changes with the content of any file, and with the program that would train on it.</param>
public sealed record IntentCorpus(IReadOnlyList<LabelledText> Texts, string Hash)
{
    /// <summary>Reads all files.</summary>
    /// <exception cref="LuFormatException">A line that cannot be read, or an intent that is none of <see cref="Intent.All"/>.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IntentCorpus Read(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(IntentCorpus).Module.ModuleVersionId.ToByteArray());
        var texts = new List<LabelledText>();
        foreach (var file in LuFolder.Files(folder))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var content = File.ReadAllText(file);
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0" + content + "\0"));
            texts.AddRange(TextsOf(LuReader.Read(content, name), name));
        }

        return new IntentCorpus(texts, Convert.ToHexStringLower(hash.GetHashAndReset()));
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

    private static IEnumerable<LabelledText> TextsOf(LuDocument document, string file) =>
        document.Intents.SelectMany(intent =>
            Intent.All.Contains(intent.Name, StringComparer.Ordinal)
                ? intent.Utterances.Select(utterance => new LabelledText(NormalText.Of(utterance.Text), intent.Name))
                : throw new LuFormatException(file, intent.Line, $"there is no intent {intent.Name}")
        );
}
