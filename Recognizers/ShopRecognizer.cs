using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using BotApp.Recognizers.Languages.en;
using BotApp.Recognizers.Languages.zh;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotApp.Recognizers;

/// <summary>The one recognizer the bot calls: words in, meaning out; no replies, no state.</summary>
public sealed class ShopRecognizer(TimeProvider clock, TimeZoneInfo shopZone) : IRecognizer
{
    private readonly EntityReader entities = new(clock, shopZone);
    private readonly CueClassifier chinese = new(ChineseCues.All, (text, word) => text.Contains(word, StringComparison.Ordinal));
    private readonly CueClassifier english = new(EnglishCues.All, WholeWords.Contains);

    /// <summary>Understands one utterance; never throws, an empty one means nothing.</summary>
    /// <param name="text">What the customer wrote.</param>
    /// <param name="knownLanguage">The language to assume when the words do not tell it ("2026110300017").</param>
    public Understanding Understand(string? text, string knownLanguage = LanguageGuess.Chinese)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Understanding.Nothing;
        }

        var language = LanguageGuess.Of(text);
        var isEnglish = (language ?? knownLanguage) == LanguageGuess.English;
        var (intent, score) = BestOf(chinese.Classify(text), english.Classify(text.ToLowerInvariant()));
        var named = entities.Read(text, isEnglish ? "en-us" : "zh-cn");
        return new Understanding(intent, score, named, EmotionReader.Read(text), language)
        {
            Command = CommandWords.Of(text),
            Detail = SubIntent.Of(intent, text),
            Subject = SubjectWords.Of(text, named),
        };
    }

    /// <inheritdoc/>
    public Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(ResultOf(turnContext.Activity.Text, Understand(turnContext.Activity.Text)));

    /// <inheritdoc/>
    public async Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new()
    {
        var result = new T();
        result.Convert(await RecognizeAsync(turnContext, cancellationToken));
        return result;
    }

    /// <summary>Customers mix languages ("track一下我的快递"): the surer reading counts.</summary>
    private static (string Intent, double Score) BestOf((string Intent, double Score) one, (string Intent, double Score) other) =>
        other.Score > one.Score ? other : one;

    private static RecognizerResult ResultOf(string? text, Understanding understanding)
    {
        var result = new RecognizerResult
        {
            Text = text,
            Entities = [],
            Intents = new Dictionary<string, IntentScore>(StringComparer.Ordinal),
        };
        result.Intents[understanding.Intent] = new IntentScore { Score = understanding.Score };
        foreach (var group in understanding.Entities.GroupBy(entity => entity.Kind, StringComparer.Ordinal))
        {
            result.Entities[group.Key] = new JArray(group.Select(entity => entity.Value));
        }

        return result;
    }
}
