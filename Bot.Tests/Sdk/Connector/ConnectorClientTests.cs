using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.TransientFaultHandling;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>How the client uses its HTTP client: retries of its own, none over a caller's, which it leaves open.</summary>
public sealed class ConnectorClientTests : IAsyncLifetime
{
    private ChannelService service = null!;

    public async Task InitializeAsync() => service = await ChannelService.StartAsync();

    public Task DisposeAsync() => service.DisposeAsync().AsTask();

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task A_fault_that_passes_is_tried_again(HttpStatusCode passing)
    {
        service.Answer(passing);
        using var client = new ConnectorClient(service.Address, MicrosoftAppCredentials.Empty);

        (await SendAsync(client)).Id.ShouldBe("new-id");

        service.Requests.Count.ShouldBe(2);
        service.Requests.ShouldAllBe(r => r.Body.Contains("hi"));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotImplemented)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task A_fault_that_stays_is_not_tried_again(HttpStatusCode staying)
    {
        service.Answer(staying);
        using var client = new ConnectorClient(service.Address, MicrosoftAppCredentials.Empty);

        await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));

        service.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_last_try_tells_what_happened()
    {
        service.Answer(HttpStatusCode.ServiceUnavailable, "1").Answer(HttpStatusCode.BadGateway, "2");
        using var client = new ConnectorClient(service.Address, MicrosoftAppCredentials.Empty);
        client.SetRetryPolicy(new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(retryCount: 1, TimeSpan.Zero));

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));

        (refusal.Response.StatusCode, refusal.Response.Content).ShouldBe((HttpStatusCode.BadGateway, "2"));
    }

    [Fact]
    public async Task Over_a_callers_client_nothing_is_tried_again_and_the_client_stays_open()
    {
        using var http = new HttpClient();
        service.Answer(HttpStatusCode.ServiceUnavailable);
        using (var client = new ConnectorClient(service.Address, MicrosoftAppCredentials.Empty, http, disposeHttpClient: false))
        {
            await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));
        }

        service.Requests.Count.ShouldBe(1);
        (await http.GetStringAsync(service.Address)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_client_handed_over_later_stays_open_too()
    {
        using var http = new HttpClient();
        using (
            var client = new ConnectorClient(
                service.Address,
                (ServiceClientCredentials)MicrosoftAppCredentials.Empty,
                customHttpClient: http
            )
        )
        {
            await SendAsync(client);
        }

        (await http.GetStringAsync(service.Address)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Handlers_in_front_see_every_request()
    {
        var seen = new SeenRequests();
        using var client = new ConnectorClient(service.Address, MicrosoftAppCredentials.Empty, true, seen);

        await SendAsync(client);

        seen.Count.ShouldBe(1);
        client.HttpMessageHandlers.ShouldContain(seen);
    }

    [Fact]
    public void A_client_without_an_address_or_credentials_is_a_mistake()
    {
        Should.Throw<ArgumentNullException>(() => new ConnectorClient(null, MicrosoftAppCredentials.Empty)).ParamName.ShouldBe("baseUri");
        Should
            .Throw<ArgumentNullException>(() => new ConnectorClient(service.Address, (ServiceClientCredentials?)null))
            .ParamName.ShouldBe("credentials");
    }

    [Fact]
    public void Headers_are_put_on_once()
    {
        using var http = new HttpClient();

        ConnectorClient.AddDefaultRequestHeaders(http);
        var once = http.DefaultRequestHeaders.ToString();
        ConnectorClient.AddDefaultRequestHeaders(http);

        http.DefaultRequestHeaders.ToString().ShouldBe(once);
    }

    [Fact]
    public async Task Listeners_hear_an_operation_from_beginning_to_end()
    {
        var heard = new HeardCalls();
        using var client = new ConnectorClient(service.Address, MicrosoftAppCredentials.Empty);
        ServiceClientTracing.AddTracingInterceptor(heard);
        ServiceClientTracing.IsEnabled = true;
        try
        {
            await SendAsync(client);
        }
        finally
        {
            ServiceClientTracing.IsEnabled = false;
            ServiceClientTracing.RemoveTracingInterceptor(heard).ShouldBeTrue();
        }

        heard.Of(client).ShouldBe(["enter SendToConversation", "send", "receive", "exit"]);
    }

    private static Task<ResourceResponse> SendAsync(ConnectorClient client) =>
        client.Conversations.SendToConversationAsync("talk", new Activity { Text = "hi" });

    private sealed class SeenRequests : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class HeardCalls : IServiceClientTracingInterceptor
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<(string Id, string What)> heard = new();
        private readonly System.Collections.Concurrent.ConcurrentDictionary<object, string> ids = new();

        public IEnumerable<string> Of(object client) => heard.Where(h => h.Id == ids[client]).Select(h => h.What);

        public void Information(string message) { }

        public void Configuration(string source, string name, string value) { }

        public void EnterMethod(string invocationId, object instance, string method, IDictionary<string, object> parameters)
        {
            ids[instance] = invocationId;
            heard.Enqueue((invocationId, $"enter {method}"));
        }

        public void SendRequest(string invocationId, HttpRequestMessage request) => heard.Enqueue((invocationId, "send"));

        public void ReceiveResponse(string invocationId, HttpResponseMessage response) => heard.Enqueue((invocationId, "receive"));

        public void TraceError(string invocationId, Exception exception) => heard.Enqueue((invocationId, "error"));

        public void ExitMethod(string invocationId, object returnValue) => heard.Enqueue((invocationId, "exit"));
    }
}
