using BotApp.Commerce.Catalogue;

namespace BotApp.Commerce.Orders;

/// <summary>Articles named somewhere in a long message, in full or by the head of the name (跑鞋, 笔记本): the longest found counts, so that 手机壳 is not 手机.</summary>
internal static class ArticleMentions
{
    private const int Shortest = 2;

    /// <summary>A name this long may be cut short at its end: 笔记本 for 笔记本电脑.</summary>
    private const int Long = 5;
    private const int Stem = 3;
    private static readonly char[] Gaps = [' ', '（', '）', '，'];

    /// <summary>Those with the longest name the message holds; none when it holds none.</summary>
    public static List<T> Best<T>(IReadOnlyList<T> all, Func<T, IEnumerable<string>> texts, string message)
    {
        var found = all.Select(one => (One: one, Length: Longest(texts(one), message))).ToList();
        var most = found.Select(pair => pair.Length).DefaultIfEmpty(0).Max();
        return most == 0 ? [] : [.. found.Where(pair => pair.Length == most).Select(pair => pair.One)];
    }

    private static int Longest(IEnumerable<string> texts, string message) =>
        texts
            .SelectMany(text => text.Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
            .Where(word => IsChinese(word[^1]))
            .SelectMany(Pieces)
            .Where(piece => piece.Length == 1 ? OneSign.IsIn(message, piece[0]) : message.Contains(piece, StringComparison.Ordinal))
            .Select(word => word.Length)
            .DefaultIfEmpty(0)
            .Max();

    private static IEnumerable<string> Pieces(string word)
    {
        if (word.Length < Shortest)
        {
            yield return word;
        }

        for (var length = Shortest; length <= word.Length; length++)
        {
            yield return word[^length..];
        }

        if (word.Length >= Long)
        {
            yield return word[..Stem];
        }
    }

    private static bool IsChinese(char sign) => sign is >= '\u4e00' and <= '\u9fff';
}
