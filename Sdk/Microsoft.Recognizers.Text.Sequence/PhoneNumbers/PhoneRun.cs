using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Groups of digits that belong together: "+49 (0) 1357 528320"; single blanks, dashes, slashes and dots may lie between them.</summary>
internal sealed class PhoneRun
{
    private const int MaxGroups = 12;

    private PhoneRun(string text, int start)
    {
        Text = text;
        Start = start;
    }

    public string Text { get; }

    public int Start { get; }

    public List<PhoneGroup> Groups { get; } = [];

    public int End => Groups.Count == 0 ? Start : Groups[^1].End;

    public bool HasPlus => Text[Start] == '+' || (Text[Start] == '(' && Text.IndexOf('+', Start, End - Start) >= 0);

    public int Digits
    {
        get
        {
            var digits = 0;
            foreach (var group in Groups)
            {
                digits += group.Digits;
            }

            return digits;
        }
    }

    /// <summary>The longest run that starts at a position; without groups when none does.</summary>
    public static PhoneRun Read(string text, int start)
    {
        var run = new PhoneRun(text, start);
        var at = text[start] == '+' ? start + 1 : start;
        while (run.Groups.Count < MaxGroups && run.ReadGroup(at))
        {
            at = run.NextGroup();
        }

        return run;
    }

    /// <summary>Whether the first group closes a bracket that nobody opened: 123)456-7890.</summary>
    public bool LacksOpening =>
        Groups is [{ Digits: 3, InBrackets: false } area, ..] && Text[Start] != '+' && Ascii.At(Text, area.End) == ')';

    /// <summary>The signs between two groups.</summary>
    public ReadOnlySpan<char> Separator(int index) => Text.AsSpan(Groups[index].End, Groups[index + 1].Start - Groups[index].End);

    /// <summary>Leaves the last group out.</summary>
    public void DropLast() => Groups.RemoveAt(Groups.Count - 1);

    private bool ReadGroup(int at)
    {
        if (at < 0)
        {
            return false;
        }

        var inBrackets = Ascii.At(Text, at) == '(';
        var digits = inBrackets ? SkipOne(at + 1, ' ') : at;
        digits = inBrackets ? SkipOne(digits, '+') : digits;
        var end = Ascii.Skip(Text, digits, char.IsAsciiDigit);
        var close = inBrackets ? SkipOne(end, ' ') : end;
        if (end == digits || (inBrackets && Ascii.At(Text, close) != ')'))
        {
            return false;
        }

        Groups.Add(new PhoneGroup(at, inBrackets ? close + 1 : end, end - digits, inBrackets));
        return true;
    }

    // past " ", "-", " - ", "/ " and the like; brackets need nothing between
    private int NextGroup()
    {
        var at = SkipOne(Groups.Count == 1 && LacksOpening ? End + 1 : End, ' ');
        at = Ascii.At(Text, at) is '-' or '/' or '.' ? SkipOne(at + 1, ' ') : at;
        var isNext = char.IsAsciiDigit(Ascii.At(Text, at)) ? at > End || Groups[^1].InBrackets : Ascii.At(Text, at) == '(';
        return isNext && !StartsDate(at) ? at : -1;
    }

    // 04/21/2020 behind a number is no part of it
    private bool StartsDate(int at)
    {
        var month = Ascii.Skip(Text, at, char.IsAsciiDigit);
        var day = Ascii.Skip(Text, Math.Min(month + 1, Text.Length), char.IsAsciiDigit);
        var year = Ascii.Skip(Text, Math.Min(day + 1, Text.Length), char.IsAsciiDigit);
        var isDate = month - at is 1 or 2 && day - month is 2 or 3 && year - day == 5;
        return isDate && Text[month] == '/' && Text[day] == '/' && Ascii.At(Text, at - 1) == ' ';
    }

    private int SkipOne(int at, char character) => Ascii.At(Text, at) == character && at < Text.Length ? at + 1 : at;
}
