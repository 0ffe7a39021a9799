using BotApp.Recognizers.Intents.Learning;

namespace BotApp.Recognizers.Intents;

/// <summary>Gets the classifier of a corpus: from this process, from the file of an earlier one, or by training.</summary>
internal static class IntentModel
{
    private const string Extension = ".intents";

    /// <summary>How many are kept for other hosts of this process; each has some 10 MB.</summary>
    private const int Kept = 2;

    private static readonly Lock Gate = new();
    private static readonly List<(string Hash, TextClassifier Classifier)> Known = [];

    /// <param name="folder">Where to keep what was trained; null for nowhere. Files of older corpora are removed from it.</param>
    public static TextClassifier Of(IntentCorpus corpus, string? folder, CancellationToken cancellationToken)
    {
        lock (Gate)
        {
            var known = Known.Find(known => known.Hash == corpus.Hash).Classifier;
            known = folder is null
                ? known ?? ClassifierTrainer.Train(corpus.Texts, cancellationToken)
                : Stored(corpus, folder, known, cancellationToken);
            Known.RemoveAll(other => other.Hash == corpus.Hash);
            Known.Add((corpus.Hash, known));
            Known.RemoveRange(0, Math.Max(0, Known.Count - Kept));
            return known;
        }
    }

    private static TextClassifier Stored(IntentCorpus corpus, string folder, TextClassifier? known, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, corpus.Hash + Extension);
        if ((File.Exists(file) ? known ?? ClassifierFile.Read(file) : null) is { } stored)
        {
            return stored;
        }

        var trained = known ?? ClassifierTrainer.Train(corpus.Texts, cancellationToken);
        foreach (var old in Directory.GetFiles(folder, "*" + Extension))
        {
            File.Delete(old);
        }

        ClassifierFile.Write(file, trained);
        return trained;
    }
}
