using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Dates in digits and the days around today.</summary>
internal static class SimpleDates
{
    private static readonly Regex Dates = new(
        @"\d{4}-\d{2}-\d{2}|yesterday|today|tomorrow|昨天|今天|明天|后天",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    );

    public static List<ModelResult> Find(string query, System.DateTime now) =>
        Dates
            .Matches(query)
            .Select(m => (m, Day(m.Value.ToLowerInvariant(), now)))
            .Where(x => x.Item2 != null)
            .Select(x => Result(x.m, x.Item2.Value))
            .ToList();

    private static System.DateTime? Day(string text, System.DateTime now) =>
        text switch
        {
            "yesterday" or "昨天" => now.Date.AddDays(-1),
            "today" or "今天" => now.Date,
            "tomorrow" or "明天" => now.Date.AddDays(1),
            "后天" => now.Date.AddDays(2),
            _ => System.DateTime.TryParse(text, CultureInfo.InvariantCulture, out var day) ? day : null,
        };

    private static ModelResult Result(Match match, System.DateTime day)
    {
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new ModelResult
        {
            Text = match.Value.ToLowerInvariant(),
            Start = match.Index,
            End = match.Index + match.Length - 1,
            TypeName = "datetimeV2.date",
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
            {
                [ResolutionKey.ValueSet] = new List<Dictionary<string, string>>
                {
                    new(StringComparer.Ordinal)
                    {
                        ["timex"] = text,
                        ["type"] = "date",
                        ["value"] = text,
                    },
                },
            },
        };
    }
}
