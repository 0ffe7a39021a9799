using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Web addresses: the digits in them name nothing of the customer's.</summary>
internal static partial class WebAddress
{
    public static void Read(Reading reading)
    {
        if (!reading.Folded.Contains("://", StringComparison.Ordinal) && !reading.Folded.Contains("www.", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Addresses().Matches(reading.Folded))
        {
            reading.Take(match.Index, match.Length);
        }
    }

    [GeneratedRegex(@"(?:https?://|www\.)[!-~]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addresses();
}
