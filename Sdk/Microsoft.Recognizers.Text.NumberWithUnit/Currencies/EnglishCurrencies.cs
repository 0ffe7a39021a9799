using System;
using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds sums of money in English texts.</summary>
internal static class EnglishCurrencies
{
    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "currency",
        Numbers = pieces => new EnglishNumberReader(pieces, NumberOptions.ExperimentalMode, beforeUnits: true),
        Behind = new UnitWords(
            EnglishCurrencyUnits.General,
            EnglishCurrencyUnits.Countries,
            EnglishCurrencyUnits.Small,
            EnglishCurrencyUnits.Signs
        ),
        Before = UnitWords.Codes(EnglishCurrencyUnits.Countries, EnglishCurrencyUnits.Before),
        Alone = new UnitWords(EnglishCurrencyUnits.General, EnglishCurrencyUnits.Countries),
        Parts = EnglishCurrencyUnits.Parts,
        AloneLast = false,
        Accepts = (pieces, match) =>
            match.Number != null || IsClear(pieces.Lower.AsSpan()[pieces[match.First].Start..pieces[match.Next - 1].End]),
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);

    // words and codes that mean something else when no number stands beside them
    private static bool IsClear(ReadOnlySpan<char> word) =>
        word
            is not (
                "yen"
                or "yuan"
                or "won"
                or "sen"
                or "sol"
                or "kip"
                or "rand"
                or "dong"
                or "mao"
                or "fen"
                or "lei"
                or "rs"
                or "buck"
                or "bucks"
                or "sterling"
                or "ether"
                or "satoshi"
                or "satoshis"
                or "cop"
                or "cad"
                or "dop"
                or "gip"
                or "mga"
                or "sar"
                or "lek"
                or "leks"
                or "lari"
                or "penny"
                or "sek"
            );
}
