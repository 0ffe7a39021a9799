using System;
using System.Collections.Generic;
using System.Text;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Cuts a text into what counts as a word when the share of a yes or no is measured.</summary>
internal static class ChoiceTokens
{
    /// <summary>Runs of word characters; every character beyond the basic plane (an emoji, a skin tone) is a token of its own.</summary>
    public static List<Range> Of(string text, Func<char, bool> isWordPart)
    {
        var tokens = new List<Range>();
        var start = -1;
        for (var at = 0; at < text.Length; )
        {
            var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
            if (length == 1 && isWordPart(text[at]))
            {
                start = start < 0 ? at : start;
            }
            else
            {
                Close(tokens, ref start, at);
                if (length == 2 || text[at] == '\u270B')
                {
                    tokens.Add(at..(at + length));
                }
            }

            at += length;
        }

        Close(tokens, ref start, text.Length);
        return tokens;
    }

    private static void Close(List<Range> tokens, ref int start, int end)
    {
        if (start >= 0)
        {
            tokens.Add(start..end);
        }

        start = -1;
    }
}
