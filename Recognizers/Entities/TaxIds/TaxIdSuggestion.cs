namespace BotApp.Recognizers.Entities.TaxIds;

/// <summary>Guesses which tax id was meant by one with a slip of the pen.</summary>
internal static class TaxIdSuggestion
{
    /// <summary>Letters that cannot stand in a tax id, and what they are mistaken for.</summary>
    private static readonly Dictionary<char, char> Instead = new()
    {
        ['O'] = '0',
        ['I'] = '1',
        ['S'] = '5',
        ['Z'] = '2',
        ['V'] = 'U',
    };

    /// <summary>Characters that look alike though both are allowed.</summary>
    private static readonly (char One, char Other)[] Alike =
    [
        ('0', 'D'),
        ('0', 'Q'),
        ('8', 'B'),
        ('6', 'G'),
        ('1', 'L'),
        ('1', '7'),
        ('2', '7'),
        ('3', '8'),
        ('5', '6'),
        ('6', '9'),
        ('U', 'Y'),
        ('M', 'N'),
        ('P', 'R'),
        ('E', 'F'),
        ('C', 'G'),
    ];

    /// <summary>Puts the digit in the place of each impossible letter; null when a letter looks like nothing allowed.</summary>
    public static string? Replacing(string id, IReadOnlyList<int> impossible)
    {
        var meant = id.ToCharArray();
        foreach (var at in impossible)
        {
            if (!Instead.TryGetValue(id[at - 1], out meant[at - 1]))
            {
                return null;
            }
        }

        return new string(meant);
    }

    /// <summary>The one id with the right check character that differs by two neighbours exchanged or one look-alike; null when there are several or none.</summary>
    public static string? ForOneSlip(string id)
    {
        string[] right = [.. Slips(id).Where(TaxIdCheck.IsRight).Distinct(StringComparer.Ordinal).Take(2)];
        return right is [var only] ? only : null;
    }

    private static IEnumerable<string> Slips(string id)
    {
        for (var at = 0; at < id.Length; at++)
        {
            foreach (var (one, other) in Alike)
            {
                if (id[at] == one || id[at] == other)
                {
                    yield return $"{id[..at]}{(id[at] == one ? other : one)}{id[(at + 1)..]}";
                }
            }

            if (at > 0 && id[at] != id[at - 1])
            {
                yield return $"{id[..(at - 1)]}{id[at]}{id[at - 1]}{id[(at + 1)..]}";
            }
        }
    }
}
