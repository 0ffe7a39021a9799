using System.Text;
using BotApp.Recognizers.Languages.en;
using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Entities;

/// <summary>What a message speaks of once everything that is not a thing is taken away; likely an article's name.</summary>
internal static class SubjectWords
{
    private const int ShortestChinese = 2;
    private const int ShortestLatin = 3;

    private static readonly string[] Chinese =
    [
        .. ChineseWishWords.All.Concat(ChineseFillers.All).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length),
    ];

    private static readonly string[] Latin =
    [
        .. EnglishWishWords.All.Concat(EnglishFillers.All).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length),
    ];

    public static string? Of(string text, IReadOnlyList<Entity> entities)
    {
        var rest = new StringBuilder(text.ToLowerInvariant());
        foreach (var entity in entities.Where(entity => !EntityKind.IsOfCatalogue(entity.Kind)))
        {
            Blank(rest, entity.Start, entity.Length);
        }

        var chinese = Without(rest.ToString(), Chinese);
        var words = WithoutWords(chinese).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(IsLongEnough);
        return string.Join(' ', words) is { Length: > 0 } left ? left : null;
    }

    private static void Blank(StringBuilder text, int start, int length)
    {
        for (var at = start; at < start + length; at++)
        {
            text[at] = ' ';
        }
    }

    private static string Without(string text, string[] words) =>
        words.Aggregate(text, (rest, word) => rest.Replace(word, " ", StringComparison.Ordinal));

    private static string WithoutWords(string text)
    {
        var spaced = string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? character : ' '));
        return Latin.Aggregate(
            $" {string.Join(' ', spaced.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} ",
            (rest, word) => rest.Replace($" {word} ", " ", StringComparison.Ordinal)
        );
    }

    private static bool IsLongEnough(string word) => word.Length >= (char.IsAscii(word[0]) ? ShortestLatin : ShortestChinese);
}
