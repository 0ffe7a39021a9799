using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Measures;

/// <summary>Sizes in letters: XL, 2XL, 均码; a single letter only beside a word for sizes or in capitals of its own.</summary>
internal static partial class SizeLetters
{
    private static readonly string[] SizesInWords = ["均码", "加大码", "加大号", "大号", "中号", "小号"];

    public static void Read(Reading reading)
    {
        for (var at = 0; at < reading.Free.Length; at++)
        {
            var end = at;
            while (end < reading.Free.Length && char.IsAsciiLetterOrDigit(reading.Free[end]))
            {
                end++;
            }

            if (end > at && ValueOf(reading.Free.AsSpan(at, end - at)) is { } value && IsMeant(reading, at, end))
            {
                reading.Add(new Entity(EntityKind.Size, value, at, end - at, value.Length > 1 ? 0.95 : 0.8));
            }

            at = Math.Max(at, end - 1);
        }

        foreach (Match match in BodySizes().Matches(reading.Free))
        {
            reading.Add(new Entity(EntityKind.Size, match.Value.ToUpperInvariant(), match.Index, match.Length));
        }

        foreach (var word in SizesInWords)
        {
            if (reading.Free.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
            {
                reading.Add(new Entity(EntityKind.Size, word, at, word.Length, 0.9));
            }
        }
    }

    /// <summary>XS to 6XL in capitals, "xxxl" as 3XL; null when it is no size.</summary>
    private static string? ValueOf(ReadOnlySpan<char> token)
    {
        var count = token.IndexOfAnyExcept('x');
        var last = token[^1];
        return token is ['s'] or ['m'] or ['l'] ? token.ToString().ToUpperInvariant()
            : last is not ('l' or 's') || token.Length > 5 ? null
            : count == token.Length - 1 && count > 0 ? Named(count, last)
            : token.Length == 3 && token[0] is >= '2' and <= '6' && token[1] == 'x' ? Named(token[0] - '0', last)
            : null;
    }

    private static string Named(int count, char last) =>
        count == 1 ? $"X{char.ToUpperInvariant(last)}" : $"{count}X{char.ToUpperInvariant(last)}";

    private static bool IsMeant(Reading reading, int start, int end) =>
        end - start > 1
        || IsBesideSizeWord(reading.Free, start, end)
        || (char.IsAsciiLetterUpper(Folding.HalfWidth(reading.Text[start])) && StandsAlone(reading.Free, start, end));

    private static bool IsBesideSizeWord(string free, int start, int end)
    {
        var before = free.AsSpan(0, start).TrimEnd(' ');
        var behind = free.AsSpan(end).TrimStart(' ');
        return behind is ['码' or '号', ..] || before.EndsWith("size") || before.EndsWith("尺码") || before.EndsWith("码");
    }

    /// <summary>Not the m of "I'm", not the L of "5 L".</summary>
    private static bool StandsAlone(string free, int start, int end)
    {
        var before = free.AsSpan(0, start).TrimEnd(' ');
        return !(before is [.., >= '0' and <= '9' or '\'' or '’' or '.' or '-' or '&'])
            && !(end < free.Length && free[end] is '\'' or '’' or '.' or '-' or '&');
    }

    /// <summary>Height and chest in centimetres: 170/88A.</summary>
    [GeneratedRegex("(?<![0-9])[0-9]{2,3}/[0-9]{2,3}[abcy](?![0-9a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BodySizes();
}
