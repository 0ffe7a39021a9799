namespace Microsoft.Bot.Schema;

/// <summary>Reaches the language of any activity, also where its view has no such member.</summary>
public static class IActivityExtensions
{
    /// <summary>Reads the language.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The BCP 47 tag; null when there is none.</returns>
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Sets the language.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="locale">The BCP 47 tag.</param>
    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is Activity known)
        {
            known.Locale = locale;
        }
    }
}
