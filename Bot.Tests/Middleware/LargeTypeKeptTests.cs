using System.Text.Json.Nodes;
using BotApp.Recognizers;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Middleware;

/// <summary>Who once asked for large type has it in the next conversation too, and nobody else has.</summary>
public sealed class LargeTypeKeptTests
{
    [Fact]
    public async Task The_wish_belongs_to_the_user_and_not_to_the_conversation()
    {
        await using var host = await ShopHost.StartAsync(change: settings => settings.Bot = null);
        host.Services.GetRequiredService<ShopRecognizer>().Understand("字太小了"); // what is learnt at the first message takes its time on a busy machine
        var first = await host.VisitAsync("dl_reader");
        await first.SendAsync("字太小了");
        await first.PollUntilAsync(said => said.Exists(one => Text(one).Contains("已换成大字", StringComparison.Ordinal)));

        var later = await AnswerToHelpAsync(await host.VisitAsync("dl_reader"));
        var other = await AnswerToHelpAsync(await host.VisitAsync("dl_other"));

        ((bool?)later["channelData"]?["largeType"]).ShouldBe(true);
        Text(later).ShouldContain("您可以回复");
        other["channelData"]?["largeType"].ShouldBeNull();
        Text(other).ShouldNotContain("您可以回复");
    }

    private static async Task<JsonNode> AnswerToHelpAsync(Visitor visitor)
    {
        await visitor.SendAsync("帮助");
        var said = await visitor.PollUntilAsync(all =>
            all.Exists(one => Text(one).Contains("随时说“人工”就能找到人", StringComparison.Ordinal))
        );
        return said.Last(one => Text(one).Contains("随时说“人工”就能找到人", StringComparison.Ordinal));
    }

    private static string Text(JsonNode activity) => (string?)activity["text"] ?? "";
}
