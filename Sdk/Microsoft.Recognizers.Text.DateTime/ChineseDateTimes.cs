using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates and times in Chinese texts.</summary>
internal static class ChineseDateTimes
{
    public static List<ModelResult> Find(string query, System.DateTime now, DateTimeOptions options) => SimpleDates.Find(query, now);
}
