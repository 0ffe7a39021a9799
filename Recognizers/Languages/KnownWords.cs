using System.Collections.Frozen;
using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Languages;

/// <summary>Puts the right word for pinyin ("tuihuo", "tui huo") and for usual slips ("发漂").</summary>
internal static class KnownWords
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Pinyin =
        PinyinWords.All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Replace(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        while (!text.IsEmpty)
        {
            var length = WordAt(text);
            if (length > 0)
            {
                length = Latin(text, length, into);
            }
            else if (Misspellings.At(text) is { } slip)
            {
                length = slip.Wrong.Length;
                into.Add(slip.Right);
            }
            else
            {
                length = 1;
                into.Add(text[0]);
            }

            text = text[length..];
        }
    }

    /// <summary>Two syllables apart are tried as one word first.</summary>
    private static int Latin(ReadOnlySpan<char> text, int length, TextWriterBuffer into)
    {
        Span<char> joined = stackalloc char[PinyinWords.Longest];
        var second = length + 1 < text.Length && text[length] == ' ' ? WordAt(text[(length + 1)..]) : 0;
        if (second > 0 && length + second <= joined.Length)
        {
            text[..length].CopyTo(joined);
            text.Slice(length + 1, second).CopyTo(joined[length..]);
            if (Pinyin.TryGetValue(joined[..(length + second)], out var both))
            {
                into.Add(both);
                return length + 1 + second;
            }
        }

        into.Add(Pinyin.TryGetValue(text[..length], out var word) ? word : text[..length]);
        return length;
    }

    private static int WordAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is >= 'a' and <= 'z')
        {
            length++;
        }

        return length;
    }
}
