using System.Collections.Generic;
using System.Linq;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Looks through one text for numbers with units.</summary>
internal sealed class UnitScanner
{
    private readonly UnitGrammar grammar;
    private readonly Pieces pieces;
    private readonly INumberReader numbers;

    public UnitScanner(UnitGrammar grammar, string query)
    {
        this.grammar = grammar;
        pieces = new Pieces(QueryProcessor.Recode(query));
        numbers = grammar.Numbers(pieces);
    }

    public List<ModelResult> Find()
    {
        var matches = new List<UnitMatch>();
        for (var at = 0; at < pieces.Count; )
        {
            var number = numbers.Read(at);
            var match = Read(at, number);
            if (match != null)
            {
                matches.Add(match);
            }

            at = match?.Next ?? (number.Found ? number.Next : at + 1);
        }

        matches.RemoveAll(match => grammar.Accepts?.Invoke(pieces, match) == false);
        // once a text, not once a match: the words are looked for in all of it
        if (grammar.OtherDegrees != null && matches.Exists(IsDegree) && UnitContext.Mentions(pieces, grammar.OtherDegrees))
        {
            matches.RemoveAll(IsDegree);
        }

        var ordered = grammar.AloneLast ? matches.OrderBy(match => match.Number == null) : (IEnumerable<UnitMatch>)matches;
        return ordered.Select(match => UnitResults.Of(pieces, match, grammar.TypeName)).ToList();
    }

    private static bool IsDegree(UnitMatch match) => match.Unit.Name == "Degree";

    private UnitMatch Read(int at, NumberSpan number)
    {
        var whole = number.Found ? ReadBehind(number) : ReadBefore(at);
        return whole == null ? ReadAlone(at, number)
            : grammar.Parts == null ? whole
            : new UnitPartReader(grammar, pieces, numbers).Extend(whole);
    }

    // "5 dollars", "3-inch", "20 (kg)", "115USD", "六千字节", where the thousand belongs to the unit
    private UnitMatch ReadBehind(NumberSpan number)
    {
        var split = SplitUnit(number);
        var counted = split.Found ? split : number;
        return IsCode(number.First) ? null : ReadUnit(counted) ?? ReadMillions(number);
    }

    private UnitMatch ReadUnit(NumberSpan number)
    {
        var at = UnitStart(number.Next, out var close);
        if (
            !grammar.Behind.TryRead(pieces, at, out var next, out var unit)
            || !EndsThere(next)
            || (close != null && !pieces.Is(next, close[0]))
        )
        {
            return null;
        }

        // the $ of "1 $10" belongs to the 10
        var belongsBehind = grammar.Before != null && pieces.IsDigits(next) && pieces.Glued(next) && !pieces.Glued(at);
        return belongsBehind ? null : WithHalf(new UnitMatch(number.First, close == null ? next : next + 1, unit, number));
    }

    private UnitMatch WithHalf(UnitMatch match)
    {
        if (!grammar.HasHalf || !pieces.Is(match.Next, '半') || match.Number is not { } number)
        {
            return match;
        }

        return new UnitMatch(
            match.First,
            match.Next + 1,
            match.Unit,
            number with
            {
                Value = number.Value + (number.Value < 0 ? -0.5 : 0.5),
                Kind = NumberKind.Decimal,
            }
        );
    }

    // past the hyphen of "3-inch" and the bracket of "20 (kg)"
    private int UnitStart(int at, out string close)
    {
        close = pieces.Span(at) switch
        {
            "(" => ")",
            "[" => "]",
            "{" => "}",
            "<" => ">",
            _ => null,
        };
        return close != null || (pieces.Is(at, '-') && pieces.Glued(at) && pieces.Glued(at + 1)) ? at + 1 : at;
    }

    // a word that goes on is another word, and L-202 is a code
    private bool EndsThere(int next)
    {
        var isLetters = pieces.IsWord(next - 1) || pieces.IsDigits(next - 1);
        var isCode = pieces.Is(next, '-') && pieces.Glued(next) && pieces.Glued(next + 1) && pieces.IsDigits(next + 1);
        return !isLetters || !(pieces.BreaksOff(next - 1) || isCode);
    }

    // the 173 of scp-173, unlike the 10 of 5kg-10kg
    private bool IsCode(int first) =>
        pieces.IsDigits(first)
        && pieces.Glued(first)
        && pieces.Is(first - 1, '-')
        && pieces.Glued(first - 1)
        && pieces.IsWord(first - 2)
        && !pieces.BreaksInto(first - 2);

    private NumberSpan SplitUnit(NumberSpan number)
    {
        var last = number.Next - 1;
        var mayBeUnit =
            last > number.First
            && pieces[last].Kind == PieceKind.Ideograph
            && grammar.Behind.TryRead(pieces, last, out var next, out _)
            && next > last + 1;
        return mayBeUnit ? grammar.Numbers(pieces.Until(last)).Read(number.First) : NumberSpan.None;
    }

    // "120 MEUR"
    private UnitMatch ReadMillions(NumberSpan number)
    {
        var at = number.Next;
        if (!pieces.IsWord(at) || pieces[at].Length != 4 || pieces.BreaksOff(at) || pieces.Text[pieces[at].Start] != 'M')
        {
            return null;
        }

        var code = new Pieces(pieces.Lower.Substring(pieces[at].Start + 1, 3));
        return grammar.Behind.TryRead(code, 0, out _, out var unit) && unit.Iso != null
            ? new UnitMatch(number.First, at + 1, unit, number with { Value = number.Value * 1e6 })
            : null;
    }

    // "$94,000", "usd115"
    private UnitMatch ReadBefore(int at)
    {
        if (grammar.Before == null || pieces.BreaksInto(at) || !grammar.Before.TryRead(pieces, at, out var next, out var unit))
        {
            return null;
        }

        var number = numbers.Read(next);
        number = number.Found || !pieces.IsDigits(next) || !pieces.BreaksInto(next) ? number : ReadGlued(next);
        if (!number.Found)
        {
            return null;
        }

        var isClosed = grammar.Closing != null && grammar.Closing.TryRead(pieces, number.Next, out next, out _);
        return new UnitMatch(at, isClosed ? next : number.Next, unit, number);
    }

    // the number of usd115 and eur2 million, which begins within a word
    private NumberSpan ReadGlued(int at)
    {
        var number = grammar.Numbers(pieces.From(at)).Read(at);
        return number.Found && pieces.BreaksOff(number.Next - 1) ? NumberSpan.None : number;
    }

    private UnitMatch ReadAlone(int at, NumberSpan number)
    {
        var isUnit = !number.Found && grammar.Alone != null && !pieces.BreaksInto(at);
        return isUnit && grammar.Alone.TryRead(pieces, at, out var next, out var unit) && EndsThere(next)
            ? new UnitMatch(at, next, unit, null)
            : null;
    }
}
