using System.Globalization;

namespace BotApp.Recognizers.Privacy;

/// <summary>Check digits that tell a person's number from an order number of the same length.</summary>
public static class NumberChecks
{
    private const string IdentityLetters = "10X98765432";
    private static ReadOnlySpan<int> IdentityWeights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>GB 11643: 17 digits with a possible date of birth, and their check letter.</summary>
    public static bool IsIdentityCard(ReadOnlySpan<char> text)
    {
        if (text.Length != 18 || !DateOnly.TryParseExact(text[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return false;
        }

        var sum = 0;
        for (var at = 0; at < IdentityWeights.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return false;
            }

            sum += (text[at] - '0') * IdentityWeights[at];
        }

        return IdentityLetters[sum % 11] == char.ToUpperInvariant(text[17]);
    }

    /// <summary>15 to 19 digits, blanks and hyphens aside, that begin as the card networks' numbers do and fulfil Luhn's check.</summary>
    public static bool IsBankCard(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[20];
        var count = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter) && count < digits.Length)
            {
                digits[count++] = letter;
            }
        }

        return IsNetworkNumber(digits[..count]) && HasLuhnDigit(digits[..count]);
    }

    private static bool IsNetworkNumber(ReadOnlySpan<char> digits) =>
        digits switch
        {
            ['6', '2', ..] => digits.Length is >= 16 and <= 19,
            ['4', ..] or ['5', >= '1' and <= '5', ..] or ['2', >= '2' and <= '7', ..] or ['3', '5', ..] => digits.Length == 16,
            ['3', '4' or '7', ..] => digits.Length == 15,
            _ => false,
        };

    private static bool HasLuhnDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            var doubled = at % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }
}
