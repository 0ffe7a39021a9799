using System;
using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Cultures by the names activities bring. They come from outside, and the runtime keeps every culture it ever made: so many and no more.</summary>
internal static class Cultures
{
    private const int Most = 500;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The culture of that name; null when there is none.</summary>
    internal static CultureInfo Find(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        if (Known.TryGetValue(name, out var culture) || Known.Count >= Most)
        {
            return culture;
        }

        try
        {
            culture = CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            culture = null;
        }

        Known[name] = culture;
        return culture;
    }
}
