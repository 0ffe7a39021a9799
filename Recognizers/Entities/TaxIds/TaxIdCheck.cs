namespace BotApp.Recognizers.Entities.TaxIds;

/// <summary>Checks a unified social credit identifier by GB 32100-2015, which is a company's tax id.</summary>
public static class TaxIdCheck
{
    private const int Length = 18;
    private const int Modulus = 31;

    /// <summary>No I, O, S, V, Z: too like digits.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static ReadOnlySpan<int> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>The verdict on what was written; case, blanks and hyphens do not matter.</summary>
    public static TaxIdVerdict Of(string written)
    {
        var id = string.Concat(written.Where(letter => letter is not (' ' or '-'))).ToUpperInvariant();
        return id.Length switch
        {
            Length => OfUnified(id),
            15 or 20 when id.All(char.IsAsciiLetterOrDigit) => new TaxIdVerdict.Unverified(),
            _ => new TaxIdVerdict.WrongLength(id.Length),
        };
    }

    /// <summary>The check character of 17 characters of the alphabet.</summary>
    internal static char CheckCharacter(ReadOnlySpan<char> id)
    {
        var sum = 0;
        for (var at = 0; at < Weights.Length; at++)
        {
            sum += Alphabet.IndexOf(id[at]) * Weights[at];
        }

        return Alphabet[(Modulus - (sum % Modulus)) % Modulus];
    }

    private static TaxIdVerdict OfUnified(string id)
    {
        int[] impossible = [.. Enumerable.Range(0, Length).Where(at => !Alphabet.Contains(id[at])).Select(at => at + 1)];
        return impossible.Length > 0 ? new TaxIdVerdict.Wrong(impossible, TaxIdSuggestion.Replacing(id, impossible))
            : IsRight(id) ? new TaxIdVerdict.Valid()
            : new TaxIdVerdict.Wrong([Length], TaxIdSuggestion.ForOneSlip(id));
    }

    internal static bool IsRight(string id) => !id.AsSpan().ContainsAnyExcept(Alphabet) && CheckCharacter(id) == id[^1];
}
