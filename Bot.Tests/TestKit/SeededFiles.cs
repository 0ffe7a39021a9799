using System.Collections.Concurrent;
using BotApp.Commerce;
using BotApp.Commerce.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.TestKit;

/// <summary>Demo shops seeded once a test run and copied for each test; everything is deleted when the run ends.</summary>
internal static class SeededFiles
{
    private static readonly ConcurrentDictionary<DateTimeOffset, Task<string>> Templates = new();
    private static readonly string Folder = Directory.CreateTempSubdirectory("botapp-shops-").FullName;

    static SeededFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    /// <summary>A path for a new file in a folder of its own.</summary>
    public static string NewPath() =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(Folder, Guid.NewGuid().ToString("N"))).FullName, "shop.db");

    /// <summary>Writes a demo shop first opened at that moment to a file that does not exist yet.</summary>
    public static async Task CopyToAsync(string file, DateTimeOffset opened)
    {
        var template = await Templates.GetOrAdd(opened, SeedAsync);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Copy(template, file);
    }

    /// <summary>Opens a new shop at that moment, the long way.</summary>
    public static async Task<string> SeedAsync(DateTimeOffset opened)
    {
        var file = NewPath();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeClock(opened))
            .AddCommerce(options => options.DatabaseFile = file);
        await using (var provider = services.BuildServiceProvider())
        {
            await provider.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
        }

        Close(file);
        return file;
    }

    /// <summary>Lets go of the pooled connections, so that the write-ahead log is folded into the file.</summary>
    public static void Close(string file)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                DefaultTimeout = 30,
                Pooling = true,
            }.ToString()
        );
        SqliteConnection.ClearPool(connection);
    }
}
