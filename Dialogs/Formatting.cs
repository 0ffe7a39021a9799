using System.Globalization;

namespace BotApp.Dialogs;

/// <summary>Puts values into a text of the turn's language.</summary>
internal static class Formatting
{
    /// <summary>One of a text's variants, which stand between bars, so that what is said again is not said in the same words.</summary>
    /// <param name="before">How often it was said before.</param>
    public static string Anew(this string variants, int before) => Pick(variants.Split('|'), before);

    private static string Pick(string[] variants, int before) => variants[before % variants.Length];

    public static string With(this string pattern, params object[] values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);
}
