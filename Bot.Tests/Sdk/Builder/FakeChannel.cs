using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>A channel's connector service: keeps the requests, answers each with an id or with what the test says.</summary>
internal sealed class FakeChannel : HttpMessageHandler
{
    public List<(string Method, string Path, JToken? Body)> Requests { get; } = [];

    public Func<string, (HttpStatusCode Status, string Body)> Answer { get; set; } = _ => (HttpStatusCode.OK, """{"id":"channel-1"}""");

    public ConnectorClient Connector() => new(new Uri("https://channel.example/"), new NoCredentials(), new HttpClient(this), true);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var path = request.RequestUri!.PathAndQuery;
        Requests.Add((request.Method.Method, path, string.IsNullOrEmpty(body) ? null : JToken.Parse(body)));
        var (status, answer) = Answer(path);
        return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }

    private sealed class NoCredentials : ServiceClientCredentials;
}

/// <summary>Lets every caller in but one without a header, and connects to a <see cref="FakeChannel"/>.</summary>
internal sealed class FakeAuthentication(FakeChannel channel) : BotFrameworkAuthentication
{
    public List<(string ServiceUrl, string? Audience)> Connected { get; } = [];

    public ClaimsIdentity? FactoryIdentity { get; private set; }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    ) =>
        authHeader is null
            ? throw new UnauthorizedAccessException()
            : Task.FromResult(
                new AuthenticateRequestResult
                {
                    Audience = "audience",
                    CallerId = "caller",
                    ClaimsIdentity = new ClaimsIdentity(),
                    ConnectorFactory = new Factory(this),
                }
            );

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        authHeader is null ? throw new UnauthorizedAccessException() : Task.FromResult(Skill());

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        FactoryIdentity = claimsIdentity;
        return new Factory(this);
    }

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new FakeUserTokens());

    public override string GetOriginatingAudience() => "originating";

    public override BotFrameworkClient CreateBotFrameworkClient() => throw new NotSupportedException();

    public static ClaimsIdentity Skill() => new([new Claim("ver", "1.0"), new Claim("aud", "bot-app"), new Claim("appid", "skill-app")]);

    private sealed class Factory(FakeAuthentication owner) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            owner.Connected.Add((serviceUrl, audience));
            return Task.FromResult<IConnectorClient>(owner.Connect());
        }
    }

    private ConnectorClient Connect() => channel.Connector();
}
