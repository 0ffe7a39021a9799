using System.Net;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Channels.DirectLine;

public sealed class CorsTests : IAsyncLifetime
{
    private const string Page = "https://shop.example";
    private ShopHost host = null!;

    public async Task InitializeAsync() => host = await ShopHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_preflight_is_answered_without_a_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(host.Url, "/v3/directline/conversations/x/activities"));
        request.Headers.Add("Origin", Page);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var response = await host.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Header(response, "Access-Control-Allow-Origin").ShouldBe(Page);
        Header(response, "Access-Control-Allow-Methods").ShouldContain("POST");
        foreach (var header in new[] { "authorization", "content-type", "x-ms-bot-agent", "x-requested-with" })
        {
            Header(response, "Access-Control-Allow-Headers").ShouldContain(header);
        }

        Header(response, "Access-Control-Max-Age").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("POST", "tokens/refresh", HttpStatusCode.Unauthorized)]
    [InlineData("GET", "nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "session/getsessionid", HttpStatusCode.OK)]
    public async Task Every_answer_can_be_read_by_the_page_also_an_error(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(host.Url, $"/v3/directline/{path}"));
        request.Headers.Add("Origin", Page);

        using var response = await host.Http.SendAsync(request);

        response.StatusCode.ShouldBe(status);
        Header(response, "Access-Control-Allow-Origin").ShouldBe(Page);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(',', response.Headers.GetValues(name));
}
