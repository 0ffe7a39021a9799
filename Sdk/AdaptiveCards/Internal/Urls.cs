using System;

namespace AdaptiveCards;

/// <summary>Addresses of pictures and pages, which a card keeps as text.</summary>
internal static class Urls
{
    public static Uri Read(string text) => text is null ? null : new Uri(text, UriKind.RelativeOrAbsolute);

    public static string Write(Uri address) => address?.ToString();
}
