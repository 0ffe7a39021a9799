using System.Text.RegularExpressions;

namespace BotApp.Commerce.Customers;

/// <summary>Free text of a customer as it may be stored: phone numbers, identity numbers, card numbers and mail addresses masked, cut to a length.</summary>
public static partial class MaskedWords
{
    /// <summary>Milliseconds by the wall clock: matching takes a few, but on a busy machine it may have to wait for its turn.</summary>
    private const int LongestMatch = 5000;

    public static string Of(string? words, int atMost = 512)
    {
        var masked = Mails().Replace(words?.Trim() ?? string.Empty, match => Mask.Email(match.Value));
        masked = Identities().Replace(masked, match => $"{match.Value[..4]}{new string('*', match.Length - 8)}{match.Value[^4..]}");
        masked = Cards().Replace(masked, match => IsCard(match.Value) ? $"{match.Value[..4]} **** **** {match.Value[^4..]}" : match.Value);
        masked = Phones().Replace(masked, match => Mask.Phone(match.Value));
        return masked.Length <= atMost ? masked : masked[..(atMost - 1)] + "…";
    }

    /// <summary>Luhn's check keeps order numbers from being taken for cards.</summary>
    private static bool IsCard(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}", RegexOptions.None, LongestMatch)]
    private static partial Regex Mails();

    [GeneratedRegex(@"(?<!\d)[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dXx](?!\d)", RegexOptions.ExplicitCapture, LongestMatch)]
    private static partial Regex Identities();

    [GeneratedRegex(@"(?<!\d)\d{16,19}(?!\d)", RegexOptions.None, LongestMatch)]
    private static partial Regex Cards();

    [GeneratedRegex(@"(?<!\d)1[3-9]\d{9}(?!\d)", RegexOptions.None, LongestMatch)]
    private static partial Regex Phones();
}
