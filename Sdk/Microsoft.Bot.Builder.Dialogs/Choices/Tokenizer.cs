using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Takes texts apart at spaces and punctuation. Scripts written without spaces stay one word.</summary>
public class Tokenizer
{
    /// <summary>Blocks of characters no word contains: ASCII and Latin-1 signs, modifiers and accents on their own, punctuation and symbols.</summary>
    private static readonly (int First, int Last)[] Breaks =
    [
        (0x0000, 0x002F),
        (0x003A, 0x0040),
        (0x005B, 0x0060),
        (0x007B, 0x00BF),
        (0x02B9, 0x036F),
        (0x2000, 0x2BFF),
        (0x2E00, 0x2E7F),
    ];

    /// <summary>The tokenizer used unless another is given.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = DefaultTokenizerImpl;

    /// <summary>Takes a text apart; every character beyond the Basic Multilingual Plane, such as an emoji, is a word of its own.</summary>
    /// <param name="text">The text; null has no words.</param>
    /// <param name="locale">Not used.</param>
    /// <returns>The words in order, compared in lower case.</returns>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var start = -1;
        var at = 0;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var isWhole = !rune.IsBmp;
            if (isWhole || IsBreak(rune.Value))
            {
                AddWord(tokens, text, start, at);
                start = -1;
            }
            else if (start < 0)
            {
                start = at;
            }

            if (isWhole)
            {
                AddWord(tokens, text, at, at + rune.Utf16SequenceLength);
            }

            at += rune.Utf16SequenceLength;
        }

        AddWord(tokens, text, start, at);
        return tokens;
    }

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (start >= 0)
        {
            var word = text[start..end];
            tokens.Add(
                new Token
                {
                    Start = start,
                    End = end - 1,
                    Text = word,
                    Normalized = word.ToLowerInvariant(),
                }
            );
        }
    }

    private static bool IsBreak(int character)
    {
        foreach (var (first, last) in Breaks)
        {
            if (character <= last)
            {
                return character >= first;
            }
        }

        return false;
    }
}
