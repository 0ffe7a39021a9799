namespace BotApp.Recognizers.Languages;

/// <summary>The .lu files of a folder: one folder a language, in it one file an intent.</summary>
public static class LuFolder
{
    /// <summary>The files that come with the program.</summary>
    public static string BuiltIn => Path.Combine(AppContext.BaseDirectory, "Languages");

    /// <summary>Every .lu file below a folder, in ordinal order of the paths so that training always sees the same sequence.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> Files(string folder)
    {
        var files = Directory.GetFiles(folder, "*.lu", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>Reads one file of a folder; errors name it by its path inside the folder.</summary>
    /// <exception cref="LuFormatException">The first line that cannot be read.</exception>
    public static LuDocument Read(string folder, string file) =>
        LuReader.Read(File.ReadAllText(file), Path.GetRelativePath(folder, file).Replace('\\', '/'));
}
