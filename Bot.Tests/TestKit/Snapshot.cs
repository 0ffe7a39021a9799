using System.Runtime.CompilerServices;

namespace BotApp.Tests.TestKit;

/// <summary>Compares a text with the file kept for it; run with UPDATE_SNAPSHOTS=1 to write the files anew, then read the difference.</summary>
internal static class Snapshot
{
    public static void ShouldMatch(string actual, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual + "\n");
        }

        File.Exists(file).ShouldBeTrue($"there is no snapshot {name}");
        actual.ShouldBe(File.ReadAllText(file).TrimEnd('\n'));
    }
}
