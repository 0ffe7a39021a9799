using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ranges of numbers in English texts: "between 20 and 30", "at least 5", "more than 100 and less than 300".</summary>
internal sealed class EnglishNumberRanges : NumberRangeGrammar
{
    private readonly EnglishNumberReader reader;
    private readonly EnglishNumberReader strictReader;

    private EnglishNumberRanges(Pieces pieces, NumberOptions options)
        : base(pieces, options)
    {
        reader = new EnglishNumberReader(pieces, options);
        strictReader = new EnglishNumberReader(pieces, options | NumberOptions.PercentageMode);
    }

    public static List<ModelResult> Find(string query, NumberOptions options) =>
        new EnglishNumberRanges(new Pieces(EnglishNumbers.Recode(query)), options).Find();

    // between A and B, from A to B, A through B, A-B, equal to A
    protected override NumberRange ReadWhole(int at)
    {
        var isBetween = Pieces.Is(at, "between");
        var low = ReadValue(reader, isBetween || Pieces.Is(at, "from") ? at + 1 : at);
        if (!low.Found || JoinsMore(low.First - 1))
        {
            return ReadEqual(at);
        }

        var till = isBetween && Pieces.Is(low.Next, "and") ? low.Next + 1 : SkipTill(low.Next);
        var high = till > low.Next ? ReadValue(reader, till) : NumberSpan.None;
        return high.Found && !JoinsMore(high.Next) ? Between(at, high.Next, low.Value, high.Value) : default;
    }

    protected override NumberBound ReadBound(int at)
    {
        var number = ReadEqualTo(at, out var from) ? ReadValue(reader, from) : reader.Read(at);
        return number.Found && ReadBehind(at, number) is { Found: true } behind ? behind : ReadBefore(at);
    }

    protected override int SkipConnector(int at) => Pieces.Span(at) is "and" or "but" or "," ? at + 1 : at;

    // more than 5, at least 5, > 5, less than or equal to 5, equal to or less than 5, less than 5 or equal
    private NumberBound ReadBefore(int at)
    {
        var word = ReadEqualTo(at, out var start) && Pieces.Is(start, "or") ? start + 1 : at;
        var includes = word > at;
        var comparison = EnglishComparisons.Read(Pieces, word);
        var value = comparison.Found ? ReadValue(strictReader, comparison.Next) : NumberSpan.None;
        if (!value.Found)
        {
            return default;
        }

        var next = value.Next;
        if (Pieces.Is(next, "or") && Pieces.Is(next + 1, "equal"))
        {
            var behind = Pieces.Is(next + 2, "to") ? next + 3 : next + 2;
            includes |= !ReadValue(reader, behind).Found;
            next = ReadValue(reader, behind).Found ? next : behind;
        }

        return new NumberBound(at, next, value.Value, comparison.IsLower, comparison.Includes || includes);
    }

    // 5 or more, 5 and above, equal to 5 or less; not the 5 of "5 or more than 3"
    private NumberBound ReadBehind(int at, NumberSpan number)
    {
        var direction = Pieces.Span(number.Next) is "or" or "and" ? EnglishComparisons.Direction(Pieces.Span(number.Next + 1)) : 0;
        if (direction == 0)
        {
            return default;
        }

        var next = Pieces.Is(number.Next + 2, "than") ? number.Next + 3 : number.Next + 2;
        return ReadValue(reader, next).Found || Pieces.Is(next, "or")
            ? default
            : new NumberBound(at, next, number.Value, direction > 0, Includes: true);
    }

    private NumberRange ReadEqual(int at)
    {
        var value = ReadEqualTo(at, out var start) ? ReadValue(strictReader, start) : NumberSpan.None;
        return value.Found ? new NumberRange(at, value.Next, value.Value, true, value.Value, true) : default;
    }

    private bool ReadEqualTo(int at, out int next)
    {
        var isSign =
            Pieces.Is(at, '=') && !Pieces.Is(at - 1, '<') && !Pieces.Is(at - 1, '>') && !Pieces.Is(at + 1, '<') && !Pieces.Is(at + 1, '>');
        var isWord = Pieces.Span(at) is "equal" or "equals" or "equaling" or "equalling";
        next = isWord && Pieces.Span(at + 1) is "to" or "than" ? at + 2 : at + 1;
        return isSign || isWord;
    }

    private NumberSpan ReadValue(EnglishNumberReader number, int at)
    {
        var start = Pieces.Is(at, "the") ? at + 1 : at;
        return NumberSpan.Longer(number.Read(start), EnglishOrdinals.Read(Pieces, start));
    }

    private int SkipTill(int at) => Pieces.Span(at) is "to" or "through" or "-" or "–" or "—" or "~" ? at + 1 : at;

    // 1-222-3333 and 10/2-10/5 are no ranges
    private bool JoinsMore(int at) => Pieces.Span(at) is "-" or "/" or "+" && (Pieces.Glued(at) || Pieces.Glued(at + 1));
}
