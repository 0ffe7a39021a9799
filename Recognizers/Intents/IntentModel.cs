using BotApp.Recognizers.Intents.Learning;

namespace BotApp.Recognizers.Intents;

/// <summary>Gets the classifiers of a corpus: from this process, from the files of an earlier one, or by training.</summary>
internal static class IntentModel
{
    /// <summary>How many are kept for other hosts of this process; of those that come with the program tens of megabytes each.</summary>
    private const int Kept = 4;

    private static readonly Lock Gate = new();
    private static readonly List<(string Name, TextClassifier Classifier)> Known = [];

    /// <param name="folder">Where to keep what was trained; null for nowhere. Files of older corpora are removed from it.</param>
    public static LearntIntents Of(IntentCorpus corpus, string? folder, CancellationToken cancellationToken)
    {
        var intents = Of(corpus.Texts, corpus.Hash, ".intents", folder, cancellationToken);
        return corpus.Meanings.Count == 0
            ? new(intents, Meanings: null)
            : new(intents, new MeaningReader(Of(corpus.Meanings, corpus.Hash, ".meanings", folder, cancellationToken), intents));
    }

    private static TextClassifier Of(IReadOnlyList<LabelledText> texts, string hash, string extension, string? folder, CancellationToken cancellationToken)
    {
        var name = hash + extension;
        lock (Gate)
        {
            var known = Known.Find(known => known.Name == name).Classifier;
            known = folder is null
                ? known ?? ClassifierTrainer.Train(texts, cancellationToken)
                : Stored(texts, Path.Combine(folder, name), known, cancellationToken);
            Known.RemoveAll(other => other.Name == name);
            Known.Add((name, known));
            Known.RemoveRange(0, Math.Max(0, Known.Count - Kept));
            return known;
        }
    }

    private static TextClassifier Stored(IReadOnlyList<LabelledText> texts, string file, TextClassifier? known, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        if ((File.Exists(file) ? known ?? ClassifierFile.Read(file) : null) is { } stored)
        {
            return stored;
        }

        var trained = known ?? ClassifierTrainer.Train(texts, cancellationToken);
        foreach (var old in Directory.GetFiles(folder, "*" + Path.GetExtension(file)))
        {
            File.Delete(old);
        }

        ClassifierFile.Write(file, trained);
        return trained;
    }
}
