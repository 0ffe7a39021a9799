using Microsoft.Extensions.Logging;

namespace BotApp.Commerce.Guides;

/// <summary>
/// The folder of guides on disk, its drawings in <c>drawings</c> below it. Looked at no more than every <see cref="Interval"/>, when someone asks; read anew
/// when a file was added, changed or removed. Thread-safe.
/// </summary>
public sealed partial class GuideFolder(string path, TimeProvider clock, ILogger<GuideFolder> logger)
{
    private readonly Lock looking = new();
    private readonly DirectoryInfo drawings = new(Path.Combine(path, "drawings"));
    private (long Files, long Bytes, long Written) seen;
    private long lastLook;
    private GuideShelf? shelf;

    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(2);

    public GuideShelf Current
    {
        get
        {
            lock (looking)
            {
                if (shelf is null || clock.GetElapsedTime(lastLook) >= Interval)
                {
                    lastLook = clock.GetTimestamp();
                    shelf = Look(shelf);
                }

                return shelf;
            }
        }
    }

    /// <summary>Where a drawing's file lies; null for a name that is none of the drawings.</summary>
    public string? PathOf(string drawing) => Current.Drawings.Contains(drawing) ? Path.Combine(drawings.FullName, drawing) : null;

    private GuideShelf Look(GuideShelf? before)
    {
        try
        {
            FileInfo[] files =
            [
                .. FilesOf(new DirectoryInfo(path), "*.yaml"),
                .. FilesOf(drawings, "*.svg"),
                .. FilesOf(drawings, "*.png"),
            ];
            var now = (files.LongLength, files.Sum(file => file.Length), files.Sum(file => file.LastWriteTimeUtc.Ticks / files.LongLength));
            if (before is not null && now == seen)
            {
                return before;
            }

            var read = Read(files);
            seen = now;
            return read;
        }
        catch (Exception error) when (before is not null && error is IOException or UnauthorizedAccessException)
        {
            NotReadable(logger, error.GetType().Name);
            return before!;
        }
    }

    private static IEnumerable<FileInfo> FilesOf(DirectoryInfo folder, string pattern) =>
        folder.Exists ? folder.EnumerateFiles(pattern).OrderBy(file => file.Name, StringComparer.Ordinal) : [];

    private static GuideShelf Read(FileInfo[] files)
    {
        var guides = new List<Guide>();
        var problems = new List<string>();
        foreach (var file in files.Where(file => file.Extension == ".yaml"))
        {
            try
            {
                guides.Add(GuideFile.Read(file.Name, File.ReadAllText(file.FullName)));
            }
            catch (GuideFormatException error)
            {
                problems.Add(error.Message);
            }
        }

        return new GuideShelf(guides, files.Where(file => file.Extension != ".yaml").Select(file => file.Name), problems);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The folder of guides could not be read ({Error}); the guides stay as they were.")]
    private static partial void NotReadable(ILogger logger, string error);
}
