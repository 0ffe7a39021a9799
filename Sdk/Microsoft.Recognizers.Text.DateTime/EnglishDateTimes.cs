using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates and times in English texts.</summary>
internal static class EnglishDateTimes
{
    public static List<ModelResult> Find(string query, System.DateTime now, DateTimeOptions options, bool dayFirst = false) =>
        SimpleDates.Find(query, now);
}
