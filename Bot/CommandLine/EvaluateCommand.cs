using System.CommandLine;
using System.Globalization;
using BotApp.CommandLine.Evaluations;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Intents.Learning;
using BotApp.Recognizers.Languages;
using Command = System.CommandLine.Command;

namespace BotApp.CommandLine;

/// <summary><c>evaluate FILE</c>: how often the bot is right on labelled utterances; <c>--train FILE</c> lets the same engine learn from another file first.</summary>
internal static class EvaluateCommand
{
    private const int MostConfusions = 15;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description =
                "Utterance, label, further acceptable labels, with tabs between them; a header line and columns that are no labels are skipped",
        };
        var train = new Option<FileInfo>("--train") { Description = "Utterances and labels to learn from instead of the built-in ones" };
        file.AcceptExistingOnly();
        train.AcceptExistingOnly();
        var command = new Command("evaluate", "Print how often the bot is right on labelled utterances") { file, train };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(train), parsed.InvocationConfiguration, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo file,
        FileInfo? train,
        InvocationConfiguration console,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var lines = await LabelledFile.ReadAsync(file, cancellationToken);
            var judge = train is null ? BuiltIn() : Trained(await LabelledFile.ReadAsync(train, cancellationToken), cancellationToken);
            await console.Output.WriteAsync(ReportOf(new Scores([.. lines.Select(judge)])).AsMemory(), cancellationToken);
            return 0;
        }
        catch (FormatException unreadable)
        {
            await console.Error.WriteLineAsync(unreadable.Message);
        }
        catch (ArgumentException unfit)
        {
            await console.Error.WriteLineAsync(unfit.Message);
        }

        return 1;
    }

    private static Func<LabelledLine, Judged> BuiltIn()
    {
        var reader = new IntentReader(IntentSource.BuiltIn());
        return line =>
        {
            var reading = reader.Read(line.Text);
            return new Judged(line, reading.Top[0].Intent, reading.Score, reading.Abstained);
        };
    }

    private static Func<LabelledLine, Judged> Trained(IReadOnlyList<LabelledLine> lines, CancellationToken cancellationToken)
    {
        var classifier = ClassifierTrainer.Train(LabelledFile.Texts(lines, text => NormalText.Of(text)), cancellationToken);
        var probabilities = new float[classifier.Labels.Count];
        var threshold = new IntentOptions().AbstainBelow;
        return line =>
        {
            classifier.Classify(NormalText.Of(line.Text), probabilities);
            var score = probabilities.Max();
            return new Judged(line, classifier.Labels[Array.IndexOf(probabilities, score)], score, score < threshold);
        };
    }

    private static string ReportOf(Scores scores)
    {
        using var report = new StringWriter(CultureInfo.InvariantCulture);
        report.WriteLine($"lines                 {scores.Lines}");
        report.WriteLine($"accuracy, strict      {scores.Strict:P1}");
        report.WriteLine($"accuracy, lenient     {scores.Lenient:P1}");
        report.WriteLine($"macro F1              {scores.MacroF1:0.000}");
        report.WriteLine($"acted on in scope     {scores.Acted:P1}, of these right {scores.RightWhenActed:P1}");
        report.WriteLine($"out of scope          {scores.OutsideLines} lines");
        if (scores.OutsideLines > 0)
        {
            report.WriteLine($"  turned down         {scores.OutsideTurnedDown:P1}");
            report.WriteLine($"  at 90 % coverage    {scores.OutsideTurnedDownAtCoverage:P1}");
        }

        report.WriteLine("confusions (label, said, times)");
        foreach (var (label, said, times) in scores.Confusions.Take(MostConfusions))
        {
            report.WriteLine($"  {label}\t{said}\t{times}");
        }

        return report.ToString();
    }
}
