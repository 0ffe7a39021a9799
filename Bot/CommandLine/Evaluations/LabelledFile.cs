using BotApp.Recognizers.Intents.Learning;

namespace BotApp.CommandLine.Evaluations;

/// <summary>A line of a labelled file.</summary>
/// <param name="Acceptable">What counts as right too in a lenient view.</param>
internal sealed record LabelledLine(string Text, string Label, IReadOnlyList<string> Acceptable);

/// <summary>
/// Reads utterance, label and further acceptable labels, separated by tabs (several acceptable ones of a column by "|").
/// A first line that begins with "utterance" or "text" is a header; columns that name no known label (an emotion, a remark) are not labels.
/// </summary>
internal static class LabelledFile
{
    private static readonly string[] Headers = ["utterance", "text", "query", "sentence"];

    /// <exception cref="FormatException">A line without a label, or no line at all.</exception>
    public static async Task<IReadOnlyList<LabelledLine>> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var lines = new List<LabelledLine>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            number++;
            var columns = line.Split('\t', StringSplitOptions.TrimEntries);
            if (columns is [""] || (number == 1 && Headers.Contains(columns[0], StringComparer.OrdinalIgnoreCase)))
            {
                continue;
            }

            lines.Add(
                columns is [var text, { Length: > 0 } label, .. var more]
                    ? new LabelledLine(text, label, [.. more.SelectMany(cell => cell.Split('|', StringSplitOptions.TrimEntries))])
                    : throw new FormatException($"{file.Name}:{number}: utterance and label are written with a tab between them")
            );
        }

        return lines.Count > 0 ? lines : throw new FormatException($"{file.Name} has no lines");
    }

    public static IReadOnlyList<LabelledText> Texts(IEnumerable<LabelledLine> lines, Func<string, string> normal) =>
        [.. lines.Select(line => new LabelledText(normal(line.Text), line.Label))];
}
