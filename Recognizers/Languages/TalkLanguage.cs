using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Names;
using BotApp.Recognizers.Entities.Places;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages.en;
using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Languages;

/// <summary>
/// The language a talk goes on in. It changes when the customer says something in the other language, not when an address, a name, a title or a tapped button's
/// words are written in it.
/// </summary>
public static class TalkLanguage
{
    /// <summary>So many English words are more than a name.</summary>
    private const int Sentence = 6;

    /// <summary>Words of Chinese sentences that stand in no name.</summary>
    private static readonly string[] Chinese =
    [
        "我", "你", "您", "咱", "吗", "呢", "吧", "嘛", "啊", "的", "了", "怎", "哪", "谁", "这", "那", "什么", "多少", "几时", "为啥", "请问", "麻烦", "帮忙", "想要", "不要", "可以", "没有",
        .. ChineseWishWords.All,
    ];

    /// <summary>Words of English sentences that stand in no name; "ok" is said in both.</summary>
    private static readonly string[] English =
    [
        "i", "i'm", "i'd", "my", "me", "we", "you", "your", "is", "are", "it", "do", "does", "did", "can", "could", "would", "will", "want", "need", "please",
        "where", "when", "what", "which", "how", "why", "not", "don't", "this", "that",
        .. EnglishWishWords.All,
    ];

    /// <summary>The language of the message, or that of the talk when the message says nothing in the other; null when neither tells.</summary>
    /// <param name="known">The language spoken so far; null at the beginning.</param>
    public static string? Of(string? text, string? known) =>
        LanguageGuess.Of(text) is not { } written ? known
        : known is null || written == known || Says(text!, written) ? written
        : known;

    private static bool Says(string text, string language)
    {
        var rest = WithoutNames(text);
        return CommandWords.Of(text) != Command.None
            || (language == LanguageGuess.Chinese ? SpanWords.ContainsAny(rest, Chinese) || AgreementWords.Of(text) != Agreement.None : HasWord(rest));
    }

    private static string WithoutNames(string text)
    {
        var reading = new Reading(text, "zh-cn");
        WesternAddress.Read(reading);
        AddressReader.Read(reading);
        InvoiceTitleReader.Read(reading);
        var rest = text.ToLowerInvariant().ToCharArray();
        foreach (var name in reading.Found)
        {
            rest.AsSpan(name.Start, name.Length).Fill(' ');
        }

        return new string(rest);
    }

    private static bool HasWord(string text)
    {
        var spaced = string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) || letter == '\'' ? letter : ' '));
        var words = spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var line = $" {string.Join(' ', words)} ";
        return words.Length >= Sentence || Array.Exists(English, word => line.Contains($" {word} ", StringComparison.Ordinal));
    }
}
