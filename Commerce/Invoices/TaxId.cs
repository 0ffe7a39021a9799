using System.Text;

namespace BotApp.Commerce.Invoices;

/// <summary>
/// Checks a 纳税人识别号 offline. 18 characters are checked by GB 32100-2015 (weights 1 … 28, check character modulo 31); the older 15 and 20 characters have
/// no check and stay unverified. Spaces, hyphens, full-width and small letters are forgiven.
/// </summary>
public static class TaxId
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    public static TaxIdCheck Check(string? text)
    {
        var id = Clean(text ?? "");
        return id.Length switch
        {
            0 => new(TaxIdResult.Missing, id),
            15 or 20 when id.All(char.IsAsciiLetterOrDigit) => new(TaxIdResult.Unverified, id),
            18 => CheckEighteen(id),
            _ => new(TaxIdResult.WrongLength, id),
        };
    }

    /// <summary>The eighteenth character of the seventeen given; null when one of them is impossible.</summary>
    public static char? CheckCharacter(ReadOnlySpan<char> first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first.Length, Weights.Length, nameof(first));
        var sum = 0;
        for (var at = 0; at < Weights.Length; at++)
        {
            var value = Alphabet.IndexOf(first[at], StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            sum += value * Weights[at];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static TaxIdCheck CheckEighteen(string id)
    {
        var impossible = id.Select((character, at) => new ImpossibleCharacter(at + 1, character, Meant(character)))
            .Where(found => !Alphabet.Contains(found.Character, StringComparison.Ordinal))
            .ToArray();
        if (impossible.Length == 0)
        {
            return new(CheckCharacter(id) == id[17] ? TaxIdResult.Valid : TaxIdResult.WrongCheck, id);
        }

        var suggestion = id.Replace('O', '0').Replace('I', '1');
        return new(TaxIdResult.ImpossibleCharacter, id)
        {
            Impossible = impossible,
            Suggestion = CheckCharacter(suggestion) == suggestion[17] ? suggestion : null,
        };
    }

    private static char? Meant(char character) =>
        character switch
        {
            'O' => '0',
            'I' => '1',
            _ => null,
        };

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(character) && character != '-')
            {
                clean.Append(char.ToUpperInvariant(character));
            }
        }

        return clean.ToString();
    }
}
