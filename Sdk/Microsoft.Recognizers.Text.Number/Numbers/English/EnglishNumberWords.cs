using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The words English numbers are made of.</summary>
internal static class EnglishNumberWords
{
    private static readonly string[] Units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] Teens =
    [
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] UnitOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    private static readonly (string Word, double Value)[] Scales =
    [
        ("hundred", 1e2),
        ("thousand", 1e3),
        ("million", 1e6),
        ("billion", 1e9),
        ("trillion", 1e12),
        ("lakh", 1e5),
        ("crore", 1e7),
    ];

    private static readonly Dictionary<string, NumberWord> Words = Build();

    private static readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>What a lower-case word means; kind None when it is no number word.</summary>
    public static NumberWord Of(ReadOnlySpan<char> word) =>
        word.Length is > 0 and < 14 && Lookup.TryGetValue(word, out var known) ? known : default;

    /// <summary>The factor of a suffix behind digits ("100k", "2.5M", "2mil"), or 0; capitals matter: m is a metre, M a million.</summary>
    public static double Suffix(ReadOnlySpan<char> text) =>
        text switch
        {
            "k" or "K" => 1e3,
            "M" or "MM" or "mil" or "mln" or "MLN" => 1e6,
            "G" or "b" or "B" or "bln" or "BLN" => 1e9,
            "T" or "tln" or "TLN" => 1e12,
            _ => 0,
        };

    public static bool IsDozen(ReadOnlySpan<char> word) => word is "dozen" or "dozens" or "dz" or "dzs" or "doz" or "dozs";

    private static Dictionary<string, NumberWord> Build()
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal)
        {
            ["naught"] = new(NumberWordKind.Unit, 0),
            ["nought"] = new(NumberWordKind.Unit, 0),
            ["fourty"] = new(NumberWordKind.Tens, 40),
            ["a"] = new(NumberWordKind.Article, 1),
            ["an"] = new(NumberWordKind.Article, 1),
            ["half"] = new(NumberWordKind.Part, 2),
            ["halves"] = new(NumberWordKind.Part, 2, Plural: true),
            ["quarter"] = new(NumberWordKind.Part, 4),
            ["quarters"] = new(NumberWordKind.Part, 4, Plural: true),
        };
        AddOrdinal(words, "nineth", 9);
        AddOrdinal(words, "twelfth", 12);
        for (var i = 0; i < 10; i++)
        {
            words[Units[i]] = new(NumberWordKind.Unit, i);
            words[Teens[i]] = new(NumberWordKind.Teen, 10 + i);
            AddOrdinal(words, Teens[i] + "th", 10 + i);
        }

        for (var i = 0; i < 9; i++)
        {
            AddOrdinal(words, UnitOrdinals[i], i + 1);
        }

        for (var i = 0; i < 8; i++)
        {
            words[Tens[i]] = new(NumberWordKind.Tens, 20 + (10 * i));
            AddOrdinal(words, Tens[i][..^1] + "ieth", 20 + (10 * i));
        }

        AddScales(words);
        return words;
    }

    private static void AddScales(Dictionary<string, NumberWord> words)
    {
        foreach (var (word, value) in Scales)
        {
            words[word] = new(NumberWordKind.Scale, value);
            words[word + "s"] = new(NumberWordKind.Scale, value, Plural: true);
            words[word + "th"] = new(NumberWordKind.ScaleOrdinal, value);
            words[word + "ths"] = new(NumberWordKind.ScaleOrdinal, value, Plural: true);
        }
    }

    private static void AddOrdinal(Dictionary<string, NumberWord> words, string word, double value)
    {
        words[word] = new(NumberWordKind.Ordinal, value);
        words[word + "s"] = new(NumberWordKind.Ordinal, value, Plural: true);
    }
}
