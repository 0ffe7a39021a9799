using BotApp.CommandLine.Talks;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Talks;

/// <summary>Plays every talk of this folder through the whole program, on a shop of its own; what is said lies in the talks, not here.</summary>
public sealed class ConversationTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Bot.Tests", "Conversations");

    public static TheoryData<string> Talks =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task The_talk_goes_as_written(string talk)
    {
        using var data = new TempFolder();
        await SeededFiles.CopyToAsync(Path.Combine(data.Path, "shop.db"), Shop.FirstMorning);
        var printed = new StringWriter();

        var file = ChatFile.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, talk)));
        var miss = await TalkStage.PlayAsync(
            file,
            new TalkSetting(Now: Shop.FirstMorning, DataDirectory: data.Path) { Folder = Path.GetDirectoryName(Path.Combine(Folder, talk))! },
            printed,
            CancellationToken.None
        );

        output.WriteLine(printed.ToString());
        miss.ShouldBeNull();
    }
}
