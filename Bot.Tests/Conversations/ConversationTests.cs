using BotApp.CommandLine.Talks;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Talks;

/// <summary>Plays every talk of this folder through the whole program, on a shop of its own; what is said lies in the talks, not here.</summary>
public sealed class ConversationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Talks => [.. Talk.All.Select(talk => talk.Name)];

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task The_talk_goes_as_written(string talk)
    {
        using var data = new TempFolder();
        await SeededFiles.CopyToAsync(Path.Combine(data.Path, "shop.db"), Shop.FirstMorning);
        var printed = new StringWriter();

        var path = Path.Combine(Talk.Folder, talk);
        var file = ChatFile.Parse(await File.ReadAllTextAsync(path));
        var miss = await TalkStage.PlayAsync(
            file,
            new TalkSetting(Now: Shop.FirstMorning, DataDirectory: data.Path) { Folder = Path.GetDirectoryName(path)! },
            printed,
            CancellationToken.None
        );

        output.WriteLine(printed.ToString());
        miss.ShouldBeNull();
    }
}
