namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Letters and digits written together, and the neighbours one blank or hyphen apart: customers group long numbers to read them out.</summary>
internal static class NumberGroups
{
    /// <summary>Nobody cuts a number into more pieces.</summary>
    public const int MostGroups = 7;

    /// <summary>Letters and digits of the longest number that means anything, and some to see that one is too long.</summary>
    public const int LongestNumber = 30;

    /// <summary>Reads the groups from a place on; returns how many, at most as many as there is room for.</summary>
    public static int Read(string folded, int start, Span<Range> groups)
    {
        var count = 0;
        for (var at = start; count < groups.Length && at < folded.Length && char.IsAsciiLetterOrDigit(folded[at]); )
        {
            var end = EndOfGroup(folded, at);
            groups[count++] = at..end;
            at = end < folded.Length && folded[end] is ' ' or '-' or ')' ? end + 1 : folded.Length;
        }

        return count;
    }

    /// <summary>Writes the groups one behind the other and their lengths; returns the length of all, 0 when it is no number any more.</summary>
    public static int Join(string folded, ReadOnlySpan<Range> groups, Span<char> joined, Span<int> lengths)
    {
        var length = 0;
        for (var at = 0; at < groups.Length; at++)
        {
            var group = folded.AsSpan(groups[at]);
            if (length + group.Length > joined.Length)
            {
                return 0;
            }

            group.CopyTo(joined[length..]);
            lengths[at] = group.Length;
            length += group.Length;
        }

        return length;
    }

    public static bool AreAtLeast(int fewest, ReadOnlySpan<int> groups)
    {
        foreach (var group in groups)
        {
            if (group < fewest)
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfGroup(string folded, int at)
    {
        while (at < folded.Length && char.IsAsciiLetterOrDigit(folded[at]))
        {
            at++;
        }

        return at;
    }
}
