using System.IO;

namespace Microsoft.Bot.Builder;

/// <summary>Paths written on one system, used on another.</summary>
public static class PathUtils
{
    /// <summary>Writes a path with the separators of the system the program runs on.</summary>
    /// <param name="ospath">The path, with slashes of either kind.</param>
    /// <returns>The path.</returns>
    public static string NormalizePath(string ospath) =>
        ospath.Replace('\\', Path.DirectorySeparatorChar).Replace('/', Path.DirectorySeparatorChar);
}
