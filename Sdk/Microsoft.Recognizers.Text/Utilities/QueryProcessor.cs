using System;
using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Brings a text into the form the grammars are written for; the length never changes.</summary>
public static class QueryProcessor
{
    private const string FullWidth = "：－，／ＧＭＴＫｋ．（）％、０１２３４５６７８９　";
    private const string HalfWidth = ":-,/GMTKk.()%,0123456789 ";

    /// <summary>Half-width digits and signs, and lower case.</summary>
    /// <param name="query">The text.</param>
    /// <param name="caseSensitive">Whether units such as <c>MB</c> behind a number keep their case.</param>
    /// <param name="recode">Whether full-width digits and signs become half-width.</param>
    /// <returns>The text in the same length.</returns>
    public static string Preprocess(string query, bool caseSensitive = false, bool recode = true)
    {
        ArgumentNullException.ThrowIfNull(query);

        var text = recode ? Recode(query) : query;
        return caseSensitive ? ToLowerTermSensitive(text) : text.ToLowerInvariant();
    }

    /// <summary>Lower case, except for the data units K, KB, M, MB, G, GB and B behind a digit or a space.</summary>
    /// <param name="input">The text.</param>
    /// <returns>The text in the same length.</returns>
    public static string ToLowerTermSensitive(string input)
    {
        ArgumentNullException.ThrowIfNull(input);

        return string.Create(
            input.Length,
            input,
            static (lower, source) =>
            {
                source.AsSpan().ToLowerInvariant(lower);
                for (var at = 0; at < source.Length; at++)
                {
                    var length = DataUnitAt(source, at);
                    source.AsSpan(at, length).CopyTo(lower[at..]);
                    at += length;
                }
            }
        );
    }

    /// <summary>The text without accents: <c>é</c> becomes <c>e</c>.</summary>
    /// <param name="query">The text; <c>null</c> is answered with <c>null</c>.</param>
    /// <returns>The text in composed form.</returns>
    public static string RemoveDiacritics(string query)
    {
        if (query == null)
        {
            return null;
        }

        var plain = new StringBuilder(query.Length);
        foreach (var character in query.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(character);
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Half-width digits and signs, capitals kept; the same string when nothing changes.</summary>
    internal static string Recode(string query) =>
        query.AsSpan().ContainsAnyInRange('\u3000', '\uffff') ? string.Create(query.Length, query, Recode) : query;

    private static void Recode(Span<char> to, string from)
    {
        for (var i = 0; i < from.Length; i++)
        {
            // everything full-width lies above U+2FFF: most characters of an English text never reach the table
            var known = from[i] < '\u3000' || IsClauseComma(from, i) ? -1 : FullWidth.IndexOf(from[i], StringComparison.Ordinal);
            to[i] = known < 0 ? from[i] : HalfWidth[known];
        }
    }

    // a full-width comma between half-width digits divides two numbers, it does not group the digits of one
    private static bool IsClauseComma(string text, int at) =>
        text[at] == '，' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static int DataUnitAt(string text, int at)
    {
        if (at == 0 || !(char.IsDigit(text[at - 1]) || char.IsWhiteSpace(text[at - 1])))
        {
            return 0;
        }

        var length = text[at] switch
        {
            'k' when Follows('B') => 2,
            'K' or 'M' or 'G' => Follows('B') || Follows('b') ? 2 : 1,
            'B' => 1,
            _ => 0,
        };
        var end = at + length;
        return length > 0 && (end == text.Length || !IsWord(text[end])) ? length : 0;

        bool Follows(char next) => at + 1 < text.Length && text[at + 1] == next;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
