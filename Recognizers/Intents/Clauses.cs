using BotApp.Recognizers.Languages;
using BotApp.Recognizers.Languages.en;
using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Intents;

/// <summary>Cuts a normal text into the clauses that may each hold a wish, and tells which of them take a wish back.</summary>
internal static class Clauses
{
    /// <summary>More clauses than these are not looked at one by one.</summary>
    public const int Most = 12;

    /// <summary>How far behind a denial its verb may stand, in UTF-16 units.</summary>
    private const int Reach = 6;

    private static readonly TalkWords[] Languages = [ChineseTalk.Words, EnglishTalk.Words];

    /// <summary>The places of the clauses, in order; none is empty. Returns how many.</summary>
    public static int Cut(ReadOnlySpan<char> text, Span<Range> into)
    {
        var (count, from) = (0, 0);
        for (var at = 0; at <= text.Length && count < into.Length; at++)
        {
            if (!EndsAt(text, from, at, out var joint))
            {
                continue;
            }

            if (at > from)
            {
                into[count++] = from..at;
            }

            from = at + joint;
            at = Math.Max(at, from - 1);
        }

        return count;
    }

    /// <summary>Whether a clause only says what is not wanted: 我不是要退货, 不要换货.</summary>
    public static bool IsDenial(ReadOnlySpan<char> clause)
    {
        foreach (var words in Languages)
        {
            foreach (var denial in words.Denials)
            {
                if (clause.IndexOf(denial) is >= 0 and var at && IsDeniable(words, clause[(at + denial.Length)..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a clause asks or wants something; the others tell how it came ("昨天买的，已经发货了").</summary>
    public static bool IsAsking(ReadOnlySpan<char> clause)
    {
        foreach (var words in Languages)
        {
            foreach (var word in words.Asks)
            {
                if (clause.IndexOf(word) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a clause asks for something, or demands it by beginning with what is to be done ("查一下物流", "cancel …").</summary>
    public static bool IsDemand(ReadOnlySpan<char> clause)
    {
        foreach (var words in Languages)
        {
            if (SpanWords.StartsWithAny(clause, words.Deeds))
            {
                return true;
            }
        }

        return IsAsking(clause);
    }

    /// <summary>A clause without the word that sets it against the one denied before: "我是问" says nothing by itself.</summary>
    public static ReadOnlySpan<char> WithoutCorrection(ReadOnlySpan<char> clause)
    {
        var longest = 0;
        foreach (var words in Languages)
        {
            foreach (var word in words.Corrections)
            {
                longest = word.Length > longest && clause.StartsWith(word) ? word.Length : longest;
            }
        }

        return longest < clause.Length ? clause[longest..] : clause;
    }

    private static bool IsDeniable(TalkWords words, ReadOnlySpan<char> rest)
    {
        var near = rest.TrimStart(' ');
        foreach (var verb in words.Deniable)
        {
            if (near[..Math.Min(near.Length, Reach + verb.Length)].IndexOf(verb) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="joint">The length of the mark or the joining word; 0 for a correction, which belongs to what follows.</param>
    private static bool EndsAt(ReadOnlySpan<char> text, int from, int at, out int joint)
    {
        joint =
            at == text.Length ? 0
            : IsMark(text[at]) ? 1
            : LongestAt(text[at..], static words => words.Joins);
        return joint > 0 || at == text.Length || IsCorrection(text, from, at);
    }

    private static bool IsCorrection(ReadOnlySpan<char> text, int from, int at) =>
        at > from && LongestAt(text[at..], static words => words.Corrections) > 0 && IsDenial(text[from..at]);

    private static int LongestAt(ReadOnlySpan<char> text, Func<TalkWords, string[]> which)
    {
        foreach (var words in Languages)
        {
            foreach (var word in which(words))
            {
                if (text.StartsWith(word))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    private static bool IsMark(char sign) => sign is '?' or '!' or ',' or '.' or ';';
}
