using BotApp.Recognizers;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Recognizers.Entities;

/// <summary>What a message names, read on a Sunday morning in Shanghai.</summary>
internal static class Said
{
    private static readonly IntentReader Intents = new(IntentSource.BuiltIn());
    private static readonly ShopRecognizer Recognizer = With(new ProductLexicon());

    public static IReadOnlyList<Entity> Entities(string text, string language = LanguageGuess.Chinese) =>
        Recognizer.Understand(text, language).Entities;

    /// <summary>The values of one kind, from left to right.</summary>
    public static IReadOnlyList<string> Values(string text, string kind) =>
        [.. Entities(text).Where(entity => entity.Kind == kind).Select(entity => entity.Value)];

    /// <summary>The only entity of a kind.</summary>
    public static Entity Only(string text, string kind) => Entities(text).Where(entity => entity.Kind == kind).ShouldHaveSingleItem(text);

    public static ShopRecognizer With(IProductLexicon lexicon) =>
        new(new FakeClock(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), Intents, lexicon);
}
