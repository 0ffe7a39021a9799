using BotApp.Recognizers.Intents.Learning;
using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Intents;

/// <summary>Finds what a message wants: certain words first, then the classifier; wishes taken back do not count.</summary>
public sealed class IntentReader(IntentSource source)
{
    private const int Guesses = 3;

    /// <summary>Reads one message; never throws.</summary>
    public IntentReading Read(ReadOnlySpan<char> message, TalkContext? context = null) => Read(message, context, beside: null);

    /// <param name="beside">What another reader says of the same message; null for none.</param>
    internal IntentReading Read(ReadOnlySpan<char> message, TalkContext? context, IntentChances? beside)
    {
        message = Introductions.Without(message);
        using var buffers = new TextBuffers(message[..Math.Min(message.Length, NormalText.Longest)]);
        var text = NormalText.Write(buffers);
        if (text.IsEmpty)
        {
            return IntentReading.Nothing;
        }

        var (classifier, meanings) = source.Learnt;
        Span<float> probabilities = stackalloc float[classifier.Labels.Count];
        Span<Range> clauses = stackalloc Range[Clauses.Most];
        clauses = clauses[..Clauses.Cut(text, clauses)];
        var meant = WithoutDenials(text, clauses, buffers);
        classifier.Classify(meant, probabilities);
        Span<float> chances = stackalloc float[meanings?.Count ?? 0];
        meanings?.Classify(meant, chances);
        meanings?.JoinTo(probabilities, chances);
        beside?.JoinTo(classifier.Labels, probabilities);
        var top = Top(classifier, probabilities);
        var certain = CertainIn(text, message, top[0]);
        top = certain is null ? top : Certain(certain, top);
        var reading = new IntentReading(top, IsTooWeak(top[0]))
        {
            Detail = meanings?.DetailOf(classifier.IndexOf(top[0].Intent), chances) ?? LearntDetail.None,
            IsByRule = certain is not null,
        };
        return context is null ? reading : FollowUp.Read(reading, text, context);
    }

    private string? CertainIn(ReadOnlySpan<char> text, ReadOnlySpan<char> message, IntentGuess best) =>
        CertainWords.AskForPerson(text) ? Intent.HumanAgent
        : CertainWords.ReportTheft(text) ? Intent.PaymentIssue
        : PlainWishes.In(message.ToString()) is [var first, ..] ? first
        : Demands.In(text, IsTooWeak(best) ? best with { Intent = Intent.Other } : best);

    private bool IsTooWeak(IntentGuess best) => best.Score < source.AbstainBelow;

    /// <summary>The text without its denials, unless it says nothing else; clauses that are left out become empty.</summary>
    private static ReadOnlySpan<char> WithoutDenials(ReadOnlySpan<char> text, Span<Range> clauses, TextBuffers buffers)
    {
        var meant = buffers.Next();
        var denied = false;
        for (var at = 0; at < clauses.Length && clauses.Length > 1; at++)
        {
            var clause = text[clauses[at]];
            if (Clauses.IsDenial(clause))
            {
                denied = true;
                clauses[at] = default;
                continue;
            }

            if (!meant.Written.IsEmpty)
            {
                meant.Add(',');
            }

            meant.Add(denied ? Clauses.WithoutCorrection(clause) : clause);
        }

        return denied && !meant.Written.IsEmpty ? meant.Written : text;
    }

    private static IntentGuess[] Certain(string intent, IntentGuess[] top) =>
        [
            new IntentGuess(intent, 1),
            .. top.Where(guess => guess.Intent != intent).Take(Guesses - 1).Select(guess => guess with { Score = 0 }),
        ];

    private static IntentGuess Best(TextClassifier classifier, ReadOnlySpan<float> probabilities)
    {
        var best = 0;
        for (var at = 1; at < probabilities.Length; at++)
        {
            best = probabilities[at] > probabilities[best] ? at : best;
        }

        return new IntentGuess(classifier.Labels[best], probabilities[best]);
    }

    private static IntentGuess[] Top(TextClassifier classifier, Span<float> probabilities)
    {
        var top = new IntentGuess[Math.Min(Guesses, probabilities.Length)];
        Span<float> left = stackalloc float[probabilities.Length];
        probabilities.CopyTo(left);
        for (var place = 0; place < top.Length; place++)
        {
            top[place] = Best(classifier, left);
            left[classifier.IndexOf(top[place].Intent)] = -1;
        }

        return top;
    }
}
