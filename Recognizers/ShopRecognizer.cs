using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Intents.Wishes;
using BotApp.Recognizers.Languages;
using BotApp.Recognizers.Models;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotApp.Recognizers;

/// <summary>The one recognizer the bot calls: words in, meaning out; no replies, no state.</summary>
public sealed class ShopRecognizer(
    TimeProvider clock,
    TimeZoneInfo shopZone,
    IntentReader intents,
    IProductLexicon? lexicon = null,
    ModelReader? models = null
) : IRecognizer
{
    private readonly EntityReader entities = new(clock, shopZone, lexicon);

    /// <summary>
    /// As <see cref="Understand"/>, with a model beside where one is switched on; at once where none is. Commands, answers to an open question and messages
    /// that only name something ("第二个", a number) are never shown to it.
    /// </summary>
    public ValueTask<Understanding> UnderstandAsync(
        string? text,
        string knownLanguage = LanguageGuess.Chinese,
        TalkContext? context = null,
        EmotionReading? heard = null,
        CancellationToken cancellationToken = default
    )
    {
        var local = Understand(text, knownLanguage, context, heard);
        return models is null || string.IsNullOrWhiteSpace(text) || context is { HasOpenQuestion: true } || IsClear(text, local)
            ? new ValueTask<Understanding>(local)
            : new ValueTask<Understanding>(BesideAsync(models, text, local, context, cancellationToken));
    }

    /// <summary>Understands one utterance; never throws, an empty one means nothing.</summary>
    /// <param name="text">What the customer wrote.</param>
    /// <param name="knownLanguage">The language to assume when the words do not tell it ("2026110300017").</param>
    /// <param name="context">What was spoken of before; null when it does not matter.</param>
    /// <param name="heard">How the message sounds where that is known already; null reads it here.</param>
    public Understanding Understand(
        string? text,
        string knownLanguage = LanguageGuess.Chinese,
        TalkContext? context = null,
        EmotionReading? heard = null
    )
    {
        var whole = AsOne(text, knownLanguage, context, heard);
        return string.IsNullOrWhiteSpace(text) ? whole : whole with { Wishes = WishesIn(text, whole, knownLanguage) };
    }

    /// <summary>The utterance as if it wanted one thing.</summary>
    private Understanding AsOne(string? text, string knownLanguage, TalkContext? context = null, EmotionReading? heard = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Understanding.Nothing;
        }

        var language = LanguageGuess.Of(text);
        var reading = intents.Read(text, context);
        var named = entities.Read(text, CultureOf(language, knownLanguage));
        return new Understanding(reading.Intent, reading.Score, named, heard ?? EmotionReader.Read(text), language)
        {
            Reading = reading,
            Command = CommandWords.Of(text),
            Agreement = AgreementWords.Of(text),
            Detail = FinerMeaning.Of(reading, text, named),
            Subject = SubjectWords.Of(text, named),
        };
    }

    /// <summary>Understands one of several wishes by its own words, and by those beside it where its own name nothing.</summary>
    public Understanding UnderstandWish(Wish wish, string knownLanguage, EmotionReading? heard = null)
    {
        ArgumentNullException.ThrowIfNull(wish);
        var own = AsOne(wish.Text, knownLanguage, context: null, heard);
        own = own with
        {
            Intent = wish.Intent,
            Score = wish.Score,
            Detail = own.Intent == wish.Intent ? own.Detail : SubIntent.Of(wish.Intent, wish.Text),
        };
        return wish.Beside is null ? own : Shared(own, AsOne(wish.Beside, knownLanguage));
    }

    /// <inheritdoc/>
    public async Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        ResultOf(turnContext.Activity.Text, await UnderstandAsync(turnContext.Activity.Text, cancellationToken: cancellationToken));

    /// <inheritdoc/>
    public async Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new()
    {
        var result = new T();
        result.Convert(await RecognizeAsync(turnContext, cancellationToken));
        return result;
    }

    private static string CultureOf(string? language, string knownLanguage) => (language ?? knownLanguage) == LanguageGuess.English ? "en-us" : "zh-cn";

    private IReadOnlyList<Wish> WishesIn(string text, Understanding whole, string knownLanguage) =>
        whole.Intent == Intent.HumanAgent || whole.Command != Command.None
            ? []
            : new WishReader(intents, entities).Read(text, whole.Reading, CultureOf(whole.Language, knownLanguage));

    private static Understanding Shared(Understanding own, Understanding beside) =>
        own with
        {
            Entities =
            [
                .. own.Entities,
                .. beside
                    .Entities.Where(entity => entity.Kind is EntityKind.OrderNumber or EntityKind.Waybill)
                    .Select(entity => new Entity(entity.Kind, entity.Value, 0, 0)),
            ],
            Subject = own.Subject ?? beside.Subject,
        };

    private static bool IsClear(string text, Understanding local) =>
        local.Command != Command.None || (local.Intent == Intent.Other && BareNaming.Is(text, local.Entities));

    private static async Task<Understanding> BesideAsync(
        ModelReader models,
        string text,
        Understanding local,
        TalkContext? context,
        CancellationToken cancellationToken
    )
    {
        var reading = await models.ReadAsync(text, local, context, cancellationToken);
        return local with
        {
            Intent = reading.Intent,
            Score = reading.Score,
            Reading = reading,
            Wishes = local.Wishes.Any(wish => wish.Intent == reading.Intent) ? local.Wishes : [],
            Detail = FinerMeaning.Of(reading, text, local.Entities),
        };
    }

    private static RecognizerResult ResultOf(string? text, Understanding understanding)
    {
        var result = new RecognizerResult
        {
            Text = text,
            Entities = [],
            Intents = new Dictionary<string, IntentScore>(StringComparer.Ordinal),
        };
        foreach (var guess in understanding.Reading.Top)
        {
            result.Intents[guess.Intent] = new IntentScore { Score = guess.Score };
        }

        foreach (var group in understanding.Entities.GroupBy(entity => entity.Kind, StringComparer.Ordinal))
        {
            result.Entities[group.Key] = new JArray(group.Select(entity => entity.Value));
        }

        return result;
    }
}
