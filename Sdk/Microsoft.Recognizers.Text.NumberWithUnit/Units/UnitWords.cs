using System;
using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>
/// The words of units, read from a table: a line is <c>Name (ISO): word, word(s), ...</c>, where <c>(s)</c> stands for with and
/// without an s, and <c># Length</c> heads the lines of a subtype. An ISO code counts as a word; a word with capitals counts
/// only with them.
/// </summary>
internal sealed class UnitWords
{
    private const int IsoInBrackets = 6;

    private readonly PhraseTrie<Unit> words = new();
    private readonly Dictionary<string, Unit> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> byCapitals = new(StringComparer.Ordinal);

    public UnitWords(params ReadOnlySpan<string> tables)
    {
        foreach (var table in tables)
        {
            AddTable(table);
        }
    }

    /// <summary>The longest unit that starts at a piece.</summary>
    public bool TryRead(Pieces pieces, int at, out int next, out Unit unit)
    {
        if (!words.TryRead(pieces, at, out next, out unit))
        {
            return false;
        }

        var text = pieces.Text.AsSpan()[pieces[at].Start..pieces[next - 1].End];
        unit = byCapitals.Count > 0 && byCapitals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var exact) ? exact : unit;
        return unit != null;
    }

    /// <summary>The units' ISO codes, and the words of a further table.</summary>
    public static UnitWords Codes(string units, string table)
    {
        var words = new UnitWords(table);
        foreach (var unit in new UnitWords(units).byName.Values)
        {
            words.AddIso(unit);
        }

        return words;
    }

    private void AddTable(string table)
    {
        string subType = null;
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                subType = line[2..];
            }
            else
            {
                AddLine(line, subType);
            }
        }
    }

    private void AddLine(string line, string subType)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var (name, iso) = NameAndIso(line[..colon]);
        if (!byName.TryGetValue(name, out var unit))
        {
            byName[name] = unit = new Unit(name, iso, subType);
        }

        foreach (var word in line[(colon + 2)..].Split(", "))
        {
            AddWord(word.Replace("(s)", string.Empty, StringComparison.Ordinal), unit);
            AddWord(word.Replace("(s)", "s", StringComparison.Ordinal), unit);
        }

        AddIso(unit);
    }

    private void AddWord(string word, Unit unit)
    {
        var lower = word.ToLowerInvariant();
        if (lower == word)
        {
            words.Add(word, unit);
            return;
        }

        byCapitals[word] = unit;
        if (!words.TryRead(new Pieces(lower), 0, out var next, out _) || next < new Pieces(lower).Count)
        {
            words.Add(lower, null);
        }
    }

    // usd and usd$; a code that is an English word too is none
    private void AddIso(Unit unit)
    {
        var code = unit.Iso?.ToLowerInvariant();
        if (
            code != null
            && code
                is not ("all" or "bob" or "pen" or "gel" or "mad" or "try" or "top" or "cup" or "mop" or "sos" or "ban" or "std" or "lak")
        )
        {
            words.Add(code, unit);
            words.Add(code + "$", unit);
        }
    }

    private static (string Name, string Iso) NameAndIso(string head)
    {
        var bracket = head.IndexOf(" (", StringComparison.Ordinal);
        var isIso = bracket > 0 && head.Length - bracket == IsoInBrackets;
        return isIso ? (head[..bracket], head[(bracket + 2)..^1]) : (head, null);
    }
}
