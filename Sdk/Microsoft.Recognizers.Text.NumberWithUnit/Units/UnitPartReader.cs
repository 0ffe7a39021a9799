using System.Globalization;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Goes on behind a number with a unit: "3 dollars 50 cents", "15 dollars 50", "75 usd million", "5 ft 2 in", 五元三毛.</summary>
internal sealed class UnitPartReader
{
    private const int MaxParts = 4;

    private readonly UnitGrammar grammar;
    private readonly Pieces pieces;
    private readonly INumberReader numbers;
    private bool hasBare;

    public UnitPartReader(UnitGrammar grammar, Pieces pieces, INumberReader numbers)
    {
        this.grammar = grammar;
        this.pieces = pieces;
        this.numbers = numbers;
    }

    /// <summary>The match together with all smaller units behind it; itself when there are none.</summary>
    public UnitMatch Extend(UnitMatch match)
    {
        match = ReadScale(match);
        if (!grammar.Parts.Divides(match.Unit))
        {
            return match;
        }

        var whole = match.Unit;
        var ratio = 1;
        for (var part = 0; part < MaxParts && match.Number is { Kind: NumberKind.Integer or NumberKind.Decimal }; part++)
        {
            var longer = ReadPart(match, whole, ref ratio);
            if (longer == null)
            {
                break;
            }

            match = longer;
        }

        return match;
    }

    // "75 USD million"
    private UnitMatch ReadScale(UnitMatch match)
    {
        var scale = grammar.Parts.BareParts ? EnglishNumberWords.Of(pieces.Span(match.Next)) : default;
        return scale.Kind == NumberWordKind.Scale && match.Number is { } number && number.Next < match.Next
            ? new UnitMatch(match.First, match.Next + 1, match.Unit, number with { Value = number.Value * scale.Value })
            : match;
    }

    private UnitMatch ReadPart(UnitMatch match, Unit whole, ref int ratio)
    {
        var number = numbers.Read(pieces.SkipAny(match.Next, grammar.Parts.Connectors));
        if (
            !number.Found
            || number.Kind != NumberKind.Integer
            || number.Value < 0
            || match.Number.Value.Value != System.Math.Floor(match.Number.Value.Value) && ratio == 1
        )
        {
            return null;
        }

        if (grammar.Behind.TryRead(pieces, number.Next, out var next, out var unit) && !pieces.BreaksOff(next - 1))
        {
            var isKnown = grammar.Parts.Counts.TryGetValue((whole.Name, unit.Name), out var count);
            var isPart = isKnown && !hasBare && number.Value < count && count > ratio;
            ratio = isPart ? count : ratio;
            return isPart ? Longer(match, next, number.Value / count) : null;
        }

        // a number alone is the last part
        var isBare = !hasBare && grammar.Parts.BareParts && number.Value is > 0 and < 100 && IsFree(number.Next);
        hasBare = isBare;
        return isBare ? Longer(match, number.Next, number.Value / (ratio == 1 ? 100 : ratio * 10)) : null;
    }

    // the 50 of "15 dollars 50" must not count or name something itself
    private bool IsFree(int next) =>
        pieces.Span(next) is not ("-" or "/" or ":" or "%" or "percent")
        && !pieces.BreaksOff(next - 1)
        && !(grammar.Before?.TryRead(pieces, next, out _, out _) ?? false);

    private static UnitMatch Longer(UnitMatch match, int next, double part)
    {
        var number = match.Number.Value;
        var value = number.Value + part;
        return new UnitMatch(match.First, next, match.Unit, number with { Next = next, Value = value, Kind = NumberKind.Decimal })
        {
            Value = value.ToString(CultureInfo.InvariantCulture),
        };
    }
}
