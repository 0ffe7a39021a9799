using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Tokens are runs of letters and digits; CJK characters and signs stand alone; blanks separate.</summary>
public class SimpleTokenizer : ITokenizer
{
    /// <inheritdoc/>
    public virtual List<Token> Tokenize(string input) => Cut(input, splitNumbers: false);

    /// <summary>Whether the character is a Chinese one.</summary>
    /// <param name="c">The character.</param>
    /// <returns><c>true</c> for the unified ideographs and their compatibility forms.</returns>
    public static bool IsChinese(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Whether the character is Japanese kana.</summary>
    /// <param name="c">The character.</param>
    /// <returns><c>true</c> for hiragana, katakana and half-width katakana.</returns>
    public static bool IsJapanese(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9D');

    /// <summary>Whether the character is Korean.</summary>
    /// <param name="c">The character.</param>
    /// <returns><c>true</c> for hangul syllables and letters.</returns>
    public static bool IsKorean(char c) =>
        c is (>= '\uAC00' and <= '\uD7AF') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');

    /// <summary>Whether the character is Chinese, Japanese or Korean.</summary>
    /// <param name="c">The character.</param>
    /// <returns><c>true</c> when it is.</returns>
    public static bool IsCjk(char c) => IsChinese(c) || IsJapanese(c) || IsKorean(c);

    internal static List<Token> Cut(string input, bool splitNumbers)
    {
        var tokens = new List<Token>();
        for (var at = 0; !string.IsNullOrEmpty(input) && at < input.Length; )
        {
            var end = EndOfToken(input, at, splitNumbers);
            if (!char.IsWhiteSpace(input[at]))
            {
                tokens.Add(new Token(at, end - at, input[at..end]));
            }

            at = end;
        }

        return tokens;
    }

    private static int EndOfToken(string input, int start, bool splitNumbers)
    {
        var end = start + 1;
        if (!IsWordPart(input[start]))
        {
            return end;
        }

        while (end < input.Length && IsWordPart(input[end]) && !(splitNumbers && char.IsDigit(input[end]) != char.IsDigit(input[end - 1])))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) && !IsCjk(c);
}
