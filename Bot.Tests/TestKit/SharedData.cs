using BotApp.Tests.House;

namespace BotApp.Tests.TestKit;

/// <summary>Data beside the repository that some tests read: too large, or not ours, to be kept in it.</summary>
internal static class SharedData
{
    /// <summary>The folder named by the environment variable, else ../shared/data/<paramref name="folder"/> beside the repository root or further up.</summary>
    public static string? Find(string variable, string folder) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
            ? Present(given)
            : Above(Repository.Root)
                .Select(above => Present(Path.Combine(above, "shared", "data", folder)))
                .FirstOrDefault(found => found is not null);

    /// <summary>The same folder, for tests that cannot do without it.</summary>
    public static string Folder(string variable, string folder) =>
        Find(variable, folder) ?? throw new DirectoryNotFoundException(Missing(variable, folder));

    public static string Missing(string variable, string folder) =>
        $"The data folder {folder} is not there: set {variable}, or put it into shared/data beside the repository.";

    private static string? Present(string folder) => Directory.Exists(folder) ? folder : null;

    private static IEnumerable<string> Above(string folder)
    {
        for (var parent = Directory.GetParent(folder); parent is not null; parent = parent.Parent)
        {
            yield return parent.FullName;
        }
    }
}
