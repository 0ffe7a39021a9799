namespace BotApp.Tests.House;

/// <summary>A file of the checkout that follows from the code; with UPDATE_SNAPSHOTS=1 it is written anew, then read the difference.</summary>
internal static class WrittenFile
{
    public static void ShouldFollow(string path, string text)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, text);
        }

        File.Exists(file).ShouldBeTrue($"there is no {path}");
        var (written, wanted) = (File.ReadAllText(file).Split('\n'), text.Split('\n'));
        var at = written.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
        (at == written.Length && at == wanted.Length).ShouldBeTrue(
            $"{path} does not follow the code any more from line {at + 1} on; run this test with UPDATE_SNAPSHOTS=1 and read the difference"
        );
    }
}
