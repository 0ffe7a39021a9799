using System.Net;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Channels.WebChat;

/// <summary>The drawings of the guides can be fetched as both kinds, and nothing else of that folder.</summary>
public sealed class GuideDrawingEndpointTests
{
    [Theory]
    [InlineData("pack-gather.svg", "image/svg+xml")]
    [InlineData("pack-gather.png", "image/png")]
    public async Task A_drawing_is_served_as_what_it_is(string name, string kind)
    {
        await using var host = await ShopHost.StartAsync();

        using var answer = await host.Http.GetAsync(new Uri(host.Url, $"/media/guides/{name}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(kind);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("drawn.txt")]
    [InlineData("..%2Freturn-packing.zh.yaml")]
    [InlineData("nothing.svg")]
    public async Task Anything_else_is_not_there(string name)
    {
        await using var host = await ShopHost.StartAsync();

        using var answer = await host.Http.GetAsync(new Uri(host.Url, $"/media/guides/{name}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
