using System.CommandLine;
using System.Globalization;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using Newtonsoft.Json;
using Command = System.CommandLine.Command;

namespace BotApp.CommandLine;

/// <summary>
/// <c>recognize FILE</c>: what each line of a file means, five columns between tabs and nothing else: utterance, intent, score, entities, emotion.
/// The intent is the best guess and the score its probability, also where the bot would not act on it (below <see cref="IntentOptions.AbstainBelow"/>).
/// </summary>
internal static class RecognizeCommand
{
    public static Command Create(Func<ShopRecognizer> recognizer)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A text file, one utterance a line, UTF-8" };
        file.AcceptExistingOnly();
        var command = new Command("recognize", "Print what the bot understands of each line of a file") { file };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(parsed.GetRequiredValue(file), recognizer(), parsed.InvocationConfiguration.Output, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo file,
        ShopRecognizer recognizer,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            var understood = await recognizer.UnderstandAsync(line, cancellationToken: cancellationToken);
            await output.WriteLineAsync(RowOf(line, understood).AsMemory(), cancellationToken);
        }

        return 0;
    }

    private static string RowOf(string utterance, Understanding understood)
    {
        var entities = understood
            .Entities.GroupBy(entity => entity.Kind, StringComparer.Ordinal)
            .ToDictionary(kind => kind.Key, Values, StringComparer.Ordinal);
        return string.Join(
            '\t',
            utterance.Replace('\t', ' '),
            understood.Reading.Top[0].Intent,
            understood.Score.ToString("0.###", CultureInfo.InvariantCulture),
            JsonConvert.SerializeObject(entities),
            understood.Emotion.ToString().ToLowerInvariant()
        );
    }

    private static string[] Values(IEnumerable<Entity> entities) => [.. entities.Select(entity => entity.Value)];
}
