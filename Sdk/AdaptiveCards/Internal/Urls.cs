using System;

namespace AdaptiveCards;

/// <summary>Addresses of pictures and pages, which a card keeps as text.</summary>
internal static class Urls
{
    public static Uri Read(string text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);

    /// <summary>As it was given: nothing decoded, nothing added.</summary>
    public static string Write(Uri address) => address?.OriginalString;
}
