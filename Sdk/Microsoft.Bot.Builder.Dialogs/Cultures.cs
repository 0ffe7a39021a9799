using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Cultures by the names activities bring. The names come from outside and the runtime keeps every culture it ever makes, so only the predefined ones are
/// found: their number is bounded, and made-up names cannot crowd the real ones out.
/// </summary>
internal static class Cultures
{
    /// <summary>The culture of that name; null when there is none.</summary>
    internal static CultureInfo Find(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
