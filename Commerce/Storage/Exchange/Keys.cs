using System.Globalization;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Keys as one text, whatever they are made of.</summary>
internal static class Keys
{
    public static string Join(IEnumerable<object?> parts) =>
        string.Join(" / ", parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
}
