namespace BotApp.Commerce.Catalogue;

/// <summary>The shop's own drawings, kept in the assembly; the host serves them under /media/.</summary>
public static class ProductMedia
{
    private const string Folder = "BotApp.Commerce.Catalogue.Media.";

    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(ProductMedia)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The SVG file of that name, to be disposed by the caller; null when there is none.</summary>
    public static Stream? Open(string name) =>
        Names.Contains(name, StringComparer.Ordinal) ? typeof(ProductMedia).Assembly.GetManifestResourceStream(Folder + name) : null;
}
