using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Digits glued together by dots and commas, such as 1,234.5 or 2.30.2024: the groups of digits and the signs between them.</summary>
internal sealed class DigitRun
{
    private DigitRun(Pieces pieces, int first)
    {
        Pieces = pieces;
        First = first;
        Groups.Add(first);
        for (var at = first; IsSeparator(pieces, at + 1) && pieces.Glued(at + 2) && pieces.IsDigits(at + 2); at += 2)
        {
            Signs.Add(pieces.Text[pieces[at + 1].Start]);
            Groups.Add(at + 2);
        }
    }

    public Pieces Pieces { get; }

    public int First { get; }

    /// <summary>The pieces that are digits.</summary>
    public List<int> Groups { get; } = new(2);

    /// <summary>The sign behind each group but the last.</summary>
    public List<char> Signs { get; } = new(1);

    public int Next => Groups[^1] + 1;

    /// <summary>The run that starts at a piece of digits.</summary>
    public static DigitRun From(Pieces pieces, int first) => new(pieces, first);

    /// <summary>Whether a dot or comma glues this piece of digits to digits before it.</summary>
    public static bool Continues(Pieces pieces, int at) => pieces.Glued(at) && IsSeparator(pieces, at - 1) && pieces.IsDigits(at - 2);

    public int Length(int group) => Pieces[Groups[group]].Length;

    /// <summary>Whether every sign up to <paramref name="count"/> is <paramref name="sign"/> and three digits follow each.</summary>
    public bool IsGrouped(char sign, int count)
    {
        var grouped = count > 0 && Length(0) <= 3;
        for (var i = 0; i < count; i++)
        {
            grouped = grouped && Signs[i] == sign && Length(i + 1) == 3;
        }

        return grouped;
    }

    private static bool IsSeparator(Pieces pieces, int at) => pieces.Glued(at) && (pieces.Is(at, '.') || pieces.Is(at, ','));
}
