using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers written in digits, and 第 before them.</summary>
internal static class Digits
{
    private static readonly Regex Number = new(@"-?\d+(,\d{3})*(\.\d+)?", RegexOptions.NonBacktracking);
    private static readonly Regex Ordinal = new(
        @"第[\d一二三四五六七八九十]|\d+(st|nd|rd|th)|first|second|third|fourth|fifth",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    );
    private static readonly Regex Words = new(
        @"[一二两三四五六七八九十]|\b(one|two|three|four|five|six|seven|eight|nine|ten)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    );

    public static List<ModelResult> Numbers(string query) =>
        Number
            .Matches(query)
            .Select(m => Result(m, "number", decimal.Parse(m.Value, NumberStyles.Number, CultureInfo.InvariantCulture)))
            .Concat(Words.Matches(query).Select(m => Result(m, "number", Value(m.Value))))
            .OrderBy(r => r.Start)
            .ToList();

    public static List<ModelResult> Ordinals(string query) =>
        Ordinal.Matches(query).Select(m => Result(m, "ordinal", Value(m.Value))).ToList();

    private static decimal Value(string text)
    {
        var digits = new string(text.Where(char.IsDigit).ToArray());
        if (digits.Length > 0)
        {
            return decimal.Parse(digits, CultureInfo.InvariantCulture);
        }

        string[] ordinals = ["first", "second", "third", "fourth", "fifth"];
        string[] cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        var word = text.ToLowerInvariant();
        var at = Math.Max(Array.IndexOf(ordinals, word), Array.IndexOf(cardinals, word));
        at = at >= 0 ? at : "一二三四五六七八九十".IndexOf(text.TrimStart('第').Replace('两', '二'), StringComparison.Ordinal);
        return at + 1;
    }

    private static ModelResult Result(Match match, string type, decimal value)
    {
        var text = value.ToString("0.#############", CultureInfo.InvariantCulture);
        var result = new ModelResult
        {
            Text = match.Value.ToLowerInvariant(),
            Start = match.Index,
            End = match.Index + match.Length - 1,
            TypeName = type,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = text },
        };
        if (type == "ordinal")
        {
            result.Resolution[ResolutionKey.Offset] = text;
            result.Resolution[ResolutionKey.RelativeTo] = "start";
        }
        else
        {
            result.Resolution[ResolutionKey.SubType] = text.Contains('.', StringComparison.Ordinal) ? "decimal" : "integer";
        }

        return result;
    }
}
