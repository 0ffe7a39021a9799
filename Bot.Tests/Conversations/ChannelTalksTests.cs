using BotApp.Channels.BotFramework;
using BotApp.CommandLine.Talks;
using BotApp.Dialogs;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Talks;

/// <summary>
/// One talk of every dialog in both languages, carried through the Bot Framework's door as Teams and as the Emulator: what was asked for is done in the shop as
/// by Direct Line, and nothing is said that the channel would not show.
/// </summary>
public sealed class ChannelTalksTests(ITestOutputHelper output)
{
    private static readonly string[] Channels = ["msteams", "emulator"];

    /// <summary>A guest of the talk stays a guest.</summary>
    private static readonly KeyValuePair<string, string?> NobodyByDefault = new("BotApp:DevelopmentCustomer", "");

    public static TheoryData<string, string> Talks
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var talk in Talk.OfEachDialog())
            {
                foreach (var channel in Channels)
                {
                    data.Add(channel, talk);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task The_talk_goes_as_written_there_too(string channelId, string talk)
    {
        var path = Path.Combine(Talk.Folder, talk);
        var file = Shown(ChatFile.Parse(await File.ReadAllTextAsync(path)), channelId);
        file = file with { Settings = [.. file.Settings, NobodyByDefault] };
        using var data = new TempFolder();
        await SeededFiles.CopyToAsync(Path.Combine(data.Path, "shop.db"), Shop.FirstMorning);
        await using var channel = await FakeChannel.StartAsync();
        ChannelPartner? partner = null;
        var printed = new StringWriter();

        var miss = await TalkStage.PlayAsync(
            file,
            new TalkSetting(Now: Shop.FirstMorning, DataDirectory: data.Path) { Folder = Path.GetDirectoryName(path)! },
            printed,
            app =>
            {
                app.MapBotFramework();
                return partner = new ChannelPartner(app, channel, channelId, file.Customer!);
            },
            CancellationToken.None
        );

        output.WriteLine(printed.ToString());
        miss.ShouldBeNull();
        partner!.Faults.Distinct().ShouldBeEmpty();
    }

    /// <summary>Without what is said to the channel's program and not to the customer, where the channel refuses that.</summary>
    private static ChatFile Shown(ChatFile talk, string channelId) =>
        Manners.Of(channelId).TakesEvents
            ? talk
            : talk with
            {
                Lines =
                [
                    .. talk.Lines.Where(line =>
                        line is not ChatLine.MustContain(_, var text) || !text.StartsWith("handoff.", StringComparison.Ordinal)
                    ),
                ],
            };
}
