using Microsoft.Extensions.Logging;

namespace BotApp.Recognizers.Knowledge;

/// <summary>
/// The knowledge folder on disk. Looked at no more than every <see cref="Interval"/>, when someone asks; when a file was added, changed or removed the new
/// library is built aside, and the old one answers until it is ready. Thread-safe.
/// </summary>
public sealed partial class KnowledgeFolder
{
    private const string Pattern = "*.md";

    private readonly string path;
    private readonly IKnowledgeExperience experience;
    private readonly TimeProvider clock;
    private readonly ILogger<KnowledgeFolder> logger;
    private readonly Lock loading = new();
    private (long Files, long Bytes, long Written) seen;
    private long lastLook;
    private volatile KnowledgeLibrary? library;
    private int looking;

    /// <param name="path">Need not exist; then there is no knowledge.</param>
    public KnowledgeFolder(string path, IKnowledgeExperience experience, TimeProvider clock, ILogger<KnowledgeFolder> logger) =>
        (this.path, this.experience, this.clock, this.logger) = (path, experience, clock, logger);

    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(2);

    /// <summary>The newest library that is ready; only who asks first waits for it.</summary>
    public KnowledgeLibrary Current
    {
        get
        {
            if (library is null)
            {
                Reload();
            }
            else if (clock.GetElapsedTime(Volatile.Read(ref lastLook)) >= Interval && Interlocked.Exchange(ref looking, 1) == 0)
            {
                ThreadPool.QueueUserWorkItem(_ => LookAgain());
            }

            return library!;
        }
    }

    /// <summary>Looks now and builds when something changed; the library is new when this returns.</summary>
    public void Reload()
    {
        lock (loading)
        {
            Volatile.Write(ref lastLook, clock.GetTimestamp());
            var files = Files();
            var now = (files.LongLength, files.Sum(file => file.Length), files.Sum(file => file.LastWriteTimeUtc.Ticks / files.LongLength));
            if (library is null || now != seen)
            {
                library = Read(files);
                seen = now;
                Loaded(logger, library.Entries.Count, library.Problems.Count);
            }
        }
    }

    private void LookAgain()
    {
        try
        {
            Reload();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            NotReadable(logger, error.GetType().Name);
        }
        finally
        {
            Volatile.Write(ref looking, 0);
        }
    }

    private FileInfo[] Files() =>
        Directory.Exists(path)
            ?
            [
                .. new DirectoryInfo(path)
                    .EnumerateFiles(Pattern, SearchOption.AllDirectories)
                    .OrderBy(file => file.FullName, StringComparer.Ordinal),
            ]
            : [];

    private KnowledgeLibrary Read(FileInfo[] files)
    {
        var entries = new List<KnowledgeEntry>(files.Length);
        var problems = new List<string>();
        foreach (var file in files)
        {
            try
            {
                entries.Add(
                    KnowledgeFile.Read(Path.GetRelativePath(path, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName))
                );
            }
            catch (KnowledgeFormatException error)
            {
                problems.Add(error.Message);
            }
        }

        return new KnowledgeLibrary(entries, problems, experience);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Knowledge loaded: {Entries} entries, {Problems} files with problems.")]
    private static partial void Loaded(ILogger logger, int entries, int problems);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The knowledge folder could not be read ({Error}); the answers stay as they were.")]
    private static partial void NotReadable(ILogger logger, string error);
}
