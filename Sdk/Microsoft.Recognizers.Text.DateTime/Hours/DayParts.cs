using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The parts of a day that have a name, and their hours.</summary>
internal static class DayParts
{
    private static readonly TimeSpan EndOfDay = new(23, 59, 59);

    private static readonly Dictionary<string, DayHours> Parts = new(StringComparer.Ordinal)
    {
        ["TMO"] = Part("TMO", 8, 12),
        ["TMI"] = Part("TMI", 11, 13),
        ["TAF"] = Part("TAF", 12, 16),
        ["TEV"] = Part("TEV", 16, 20),
        ["TNI"] = Part("TNI", 20, 24),
        ["TDT"] = Part("TDT", 8, 18),
        ["TNT"] = Part("TNT", 0, 8),
        ["TBH"] = Part("TBH", 8, 18),
        ["TMEB"] = Part("TMEB", 8, 12),
        ["TMEL"] = Part("TMEL", 11, 13),
        ["TMED"] = Part("TMED", 16, 20),
    };

    public static DayHours Of(string timex) => Parts[timex];

    /// <summary>The first half of a part, its middle or its second half.</summary>
    public static DayHours Of(string timex, string mod)
    {
        var whole = Parts[timex];
        var half = new TimeSpan((long)Math.Round((whole.End - whole.Start).TotalHours) * TimeSpan.TicksPerHour / 2);
        return mod switch
        {
            Mods.Start => whole with { End = whole.Start + half },
            Mods.End => whole with { Start = whole.Start + half },
            _ => whole,
        };
    }

    private static DayHours Part(string timex, int start, int end) =>
        new(timex, null, TimeSpan.FromHours(start), end == 24 ? EndOfDay : TimeSpan.FromHours(end));
}
