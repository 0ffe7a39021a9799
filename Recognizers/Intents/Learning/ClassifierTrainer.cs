namespace BotApp.Recognizers.Intents.Learning;

/// <summary>Trains a classifier on labelled texts; the same texts in the same order give the same classifier, on one processor or many.</summary>
public static class ClassifierTrainer
{
    private const int Folds = 4;

    /// <summary>A fold is this many pieces of each label's texts, so that it holds something of the beginning and of the end.</summary>
    private const int PiecesOfFold = 4;

    /// <summary>One factor is fitted; more texts held out would cost time and change nothing.</summary>
    private const int EnoughHeldOut = 2500;

    /// <summary>Texts must be normalised already; there must be two labels at least.</summary>
    /// <exception cref="ArgumentException">There are fewer than two labels.</exception>
    public static TextClassifier Train(IReadOnlyList<LabelledText> texts, CancellationToken cancellationToken)
    {
        string[] labels = [.. texts.Select(text => text.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (labels.Length < 2)
        {
            throw new ArgumentException("A classifier needs texts of two labels at least.", nameof(texts));
        }

        var vocabulary = Vocabulary.Of([.. texts.Select(text => text.Text)]);
        var data = new Data(
            [.. texts.Select(text => vocabulary.Vector(text.Text))],
            [.. texts.Select(text => Array.BinarySearch(labels, text.Label, StringComparer.Ordinal))],
            labels.Length,
            vocabulary.Count
        );
        var (head, sharpness) = Train(data, cancellationToken);
        return new TextClassifier(labels, vocabulary, head, sharpness);
    }

    /// <summary>Trains on features of any kind; gives the head and the factor that makes its margins probabilities.</summary>
    internal static (LinearHead Head, float Sharpness) TrainHead(
        SparseVector[] vectors,
        int[] classes,
        int classCount,
        int features,
        CancellationToken cancellationToken
    ) => Train(new Data(vectors, classes, classCount, features), cancellationToken);

    /// <summary>
    /// One head learns from all texts; the others show how sure it may be: every text is judged by one that has not seen it nor its neighbours,
    /// for those written one after the other resemble each other.
    /// </summary>
    private static (LinearHead Head, float Sharpness) Train(Data data, CancellationToken cancellationToken)
    {
        var blocks = data.Blocks();
        var folds = Math.Clamp(((EnoughHeldOut * Folds) + data.Classes.Length - 1) / data.Classes.Length, 1, Folds);
        var seen = new List<(float[] Margins, int Class)>[folds];
        LinearHead? whole = null;
        Parallel.For(
            0,
            folds + 1,
            new ParallelOptions { CancellationToken = cancellationToken },
            fold =>
            {
                var head = data.Train(index => fold == folds || blocks[index] != fold, cancellationToken);
                if (fold == folds)
                {
                    whole = head;
                }
                else
                {
                    seen[fold] = data.HeldOut(head, index => blocks[index] == fold);
                }
            }
        );
        return (whole!, Calibration.Fit([.. seen.SelectMany(fold => fold)]));
    }

    private sealed record Data(SparseVector[] Vectors, int[] Classes, int ClassCount, int Features)
    {
        public LinearHead Train(Func<int, bool> with, CancellationToken cancellationToken)
        {
            int[] chosen = [.. Enumerable.Range(0, Vectors.Length).Where(with)];
            return HeadTrainer.Train(
                [.. chosen.Select(index => Vectors[index])],
                [.. chosen.Select(index => Classes[index])],
                ClassCount,
                Features,
                cancellationToken
            );
        }

        public List<(float[] Margins, int Class)> HeldOut(LinearHead head, Func<int, bool> which)
        {
            var judged = new List<(float[] Margins, int Class)>();
            foreach (var index in Enumerable.Range(0, Vectors.Length).Where(which))
            {
                var margins = new float[head.Stride];
                head.Score(Vectors[index], margins);
                judged.Add((margins[..ClassCount], Classes[index]));
            }

            return judged;
        }

        /// <summary>The fold of every text.</summary>
        public int[] Blocks()
        {
            var sizes = new int[ClassCount];
            foreach (var @class in Classes)
            {
                sizes[@class]++;
            }

            var placed = new int[ClassCount];
            return [.. Classes.Select(@class => placed[@class]++ * Folds * PiecesOfFold / sizes[@class] % Folds)];
        }
    }
}
