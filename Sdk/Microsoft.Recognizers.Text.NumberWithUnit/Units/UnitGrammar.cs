using System;
using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>What one model looks for in one language.</summary>
internal sealed record UnitGrammar
{
    /// <summary>The type of its results.</summary>
    public required string TypeName { get; init; }

    /// <summary>How the language's numbers are read.</summary>
    public required Func<Pieces, INumberReader> Numbers { get; init; }

    /// <summary>Units that stand behind a number.</summary>
    public required UnitWords Behind { get; init; }

    /// <summary>Units that stand before a number; none when <c>null</c>.</summary>
    public UnitWords Before { get; init; }

    /// <summary>What may close a number with a unit before it: the 度 of 华氏98度; nothing when <c>null</c>.</summary>
    public UnitWords Closing { get; init; }

    /// <summary>Units that are found without a number; none when <c>null</c>.</summary>
    public UnitWords Alone { get; init; }

    /// <summary>Smaller units that go on counting: cents behind dollars; <c>null</c> when there are none.</summary>
    public UnitParts Parts { get; init; }

    /// <summary>Whether 半 behind a unit adds half of it.</summary>
    public bool HasHalf { get; init; }

    /// <summary>Whether units without a number come behind all others, as they do save for money.</summary>
    public bool AloneLast { get; init; } = true;

    /// <summary>Words that say, anywhere in the text, that its degrees are of another kind: turning or warmth; none when <c>null</c>.</summary>
    public string[] OtherDegrees { get; init; }

    /// <summary>Whether what was found is meant; all of it when <c>null</c>.</summary>
    public Func<Pieces, UnitMatch, bool> Accepts { get; init; }

    public List<ModelResult> Find(string query) => new UnitScanner(this, query).Find();
}
