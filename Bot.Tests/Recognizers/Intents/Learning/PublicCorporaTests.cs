using System.Text;
using BotApp.Recognizers.Intents.Learning;
using BotApp.Recognizers.Languages;
using BotApp.Tests.TestKit;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Recognizers.Intents.Learning;

/// <summary>The engine as a general classifier on public corpora, and on real openers of Chinese customers. None of their text is kept here.</summary>
public sealed class PublicCorporaTests
{
    /// <summary>The overall F1 that NLP.js publishes for the three corpora; every test sentence has one label, so F1 over all is the accuracy.</summary>
    private const double PublishedByNlpJs = 0.93;

    [SharedDataFact("BANKING77", "en-banking77")]
    public void Nine_in_ten_of_the_banking_questions_are_understood()
    {
        var folder = SharedData.Folder("BANKING77", "en-banking77");
        var classifier = Trained(Csv(Path.Combine(folder, "train.csv")));

        Accuracy(classifier, [.. Csv(Path.Combine(folder, "test.csv"))]).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [SharedDataFact("NLU_EVAL", "en-nlu-eval")]
    public void The_three_corpora_of_the_NLU_evaluation_are_understood_better_than_by_NLP_js()
    {
        var folder = SharedData.Folder("NLU_EVAL", "en-nlu-eval");
        var (right, all) = (0, 0);
        foreach (var corpus in new[] { "Chatbot", "AskUbuntu", "WebApplications" })
        {
            var sentences = JObject.Parse(File.ReadAllText(Path.Combine(folder, corpus + "Corpus.json")))["sentences"]!;
            var classifier = Trained(sentences.Where(sentence => (bool)sentence["training"]!).Select(TextOf));
            var test = sentences.Where(sentence => !(bool)sentence["training"]!).Select(TextOf).ToList();
            right += test.Count(text => IsRight(classifier, text));
            all += test.Count;
        }

        (right / (double)all).ShouldBeGreaterThan(PublishedByNlpJs);
    }

    [SharedDataFact("REAL_CHATS", "real-chats")]
    public void Real_openers_are_understood_from_utterances_of_our_own()
    {
        var folder = SharedData.Folder("REAL_CHATS", "real-chats");
        var reader = OurRecognizer.Intents;
        var lines = File.ReadLines(Path.Combine(folder, "labelled_dev_zh.tsv")).Select(line => line.Split('\t')).ToList();

        var right = lines.Count(line => reader.Read(line[0]).Top[0].Intent == line[2]);
        (right / (double)lines.Count).ShouldBeGreaterThanOrEqualTo(0.85);
    }

    private static TextClassifier Trained(IEnumerable<LabelledText> texts) =>
        ClassifierTrainer.Train([.. texts.Select(text => text with { Text = NormalText.Of(text.Text) })], CancellationToken.None);

    private static double Accuracy(TextClassifier classifier, List<LabelledText> test) =>
        test.Count(text => IsRight(classifier, text)) / (double)test.Count;

    private static bool IsRight(TextClassifier classifier, LabelledText text) => classifier.Best(NormalText.Of(text.Text)) == text.Label;

    private static LabelledText TextOf(JToken sentence) => new((string)sentence["text"]!, (string)sentence["intent"]!);

    /// <summary>Text and label, the text in quotes where it holds commas or line breaks; the first line is a header.</summary>
    private static IEnumerable<LabelledText> Csv(string path)
    {
        var content = File.ReadAllText(path);
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var sign in content)
        {
            quoted ^= sign == '"';
            if (!quoted && sign is ',' or '\n')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else if (sign != '"')
            {
                cell.Append(sign);
            }
        }

        return cells.Chunk(2).Skip(1).Where(pair => pair.Length == 2).Select(pair => new LabelledText(pair[0], pair[1]));
    }
}
