using System.Globalization;

namespace BotApp.Dialogs;

/// <summary>Puts values into a text of the turn's language.</summary>
internal static class Formatting
{
    public static string With(this string pattern, params object[] values) => string.Format(CultureInfo.CurrentUICulture, pattern, values);
}
