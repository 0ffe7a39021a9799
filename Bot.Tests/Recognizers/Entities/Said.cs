using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Recognizers.Languages;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Recognizers.Entities;

/// <summary>What a message names, read on a Sunday morning in Shanghai.</summary>
internal static class Said
{
    private static readonly EntityReader Reader = With(null);

    public static IReadOnlyList<Entity> Entities(string text, EntityReader? reader = null) =>
        (reader ?? Reader).Read(text, LanguageGuess.Of(text) == LanguageGuess.English ? "en-us" : "zh-cn");

    /// <summary>The values of one kind, from left to right.</summary>
    public static IReadOnlyList<string> Values(string text, string kind) =>
        [.. Entities(text).Where(entity => entity.Kind == kind).Select(entity => entity.Value)];

    /// <summary>The only entity of a kind.</summary>
    public static Entity Only(string text, string kind) => Entities(text).Where(entity => entity.Kind == kind).ShouldHaveSingleItem(text);

    public static EntityReader With(IProductLexicon? lexicon) =>
        new(new FakeClock(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), lexicon);
}
