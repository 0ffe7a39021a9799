using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates and times in Chinese texts.</summary>
internal static class ChineseDateTimes
{
    public static List<ModelResult> Find(string query, Moment now, DateTimeOptions options)
    {
        var text = new ChineseText(query, now);
        return TimeResults.Of(text.Shown, new ChineseTimeReader(text, options).ReadAll());
    }
}
