using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>Turns of the older adapter, which bots written before the cloud adapter still build on.</summary>
public sealed class BotFrameworkAdapterTests : IDisposable
{
    private readonly FakeChannel channel = new();
    private readonly HttpClient http;
    private readonly BotFrameworkAdapter adapter;

    public BotFrameworkAdapterTests()
    {
        http = new HttpClient(channel);
        adapter = new BotFrameworkAdapter(new SimpleCredentialProvider(), customHttpClient: http);
    }

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task The_turn_knows_its_caller_and_how_to_answer()
    {
        await adapter.ProcessActivityAsync(
            string.Empty,
            Some.Message(),
            (turn, _) =>
            {
                turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey)
                    .ShouldBeOfType<ClaimsIdentity>()
                    .AuthenticationType.ShouldBe("anonymous");
                turn.TurnState.Get<IConnectorClient>().BaseUri.ShouldBe(new Uri("https://channel.example"));
                turn.TurnState.Get<BotCallbackHandler>().ShouldNotBeNull();
                turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey).ShouldBe("https://api.botframework.com");
                return Task.CompletedTask;
            },
            default
        );
    }

    [Fact]
    public async Task A_bot_with_an_app_id_wants_a_token()
    {
        var strict = new BotFrameworkAdapter(new SimpleCredentialProvider("app", "secret"), customHttpClient: http);

        await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            strict.ProcessActivityAsync(string.Empty, Some.Message(), (_, _) => throw new NotSupportedException(), default)
        );
    }

    [Fact]
    public async Task Replies_are_posted_and_the_channel_gives_the_id()
    {
        string? id = null;
        var answer = await adapter.ProcessActivityAsync(
            string.Empty,
            Some.Message(),
            async (turn, token) => id = (await turn.SendActivityAsync("在的", cancellationToken: token)).Id,
            default
        );

        var (method, path, body) = channel.Requests.ShouldHaveSingleItem();
        (method, path).ShouldBe(("POST", "/v3/conversations/talk-1/activities/in-1"));
        body!["text"]!.Value<string>().ShouldBe("在的");
        (id, answer).ShouldBe(("channel-1", null));
    }

    [Fact]
    public async Task Expected_replies_and_invokes_are_answered_at_once()
    {
        var replies = await adapter.ProcessActivityAsync(
            string.Empty,
            Some.Message(deliveryMode: DeliveryModes.ExpectReplies),
            (turn, token) => turn.SendActivityAsync("在的", cancellationToken: token),
            default
        );
        var silent = await adapter.ProcessActivityAsync(string.Empty, Some.Invoke("x"), (_, _) => Task.CompletedTask, default);

        replies.Body.ShouldBeOfType<ExpectedReplies>().Activities.ShouldHaveSingleItem().Text.ShouldBe("在的");
        silent.Status.ShouldBe(501);
        channel.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("app", "urn:botframework:azure")]
    [InlineData(null, null)]
    public async Task A_channel_is_named_as_caller(string? appId, string? callerId)
    {
        var named = new BotFrameworkAdapter(new SimpleCredentialProvider(appId, ""), customHttpClient: http);
        var activity = Some.Message();

        await named.ProcessActivityAsync(new ClaimsIdentity(), activity, (_, _) => Task.CompletedTask, default);

        activity.CallerId.ShouldBe(callerId);
    }

    [Fact]
    public async Task A_skills_host_is_named_as_caller_and_audience()
    {
        var skill = new BotFrameworkAdapter(new SimpleCredentialProvider("bot-app", ""), customHttpClient: http);
        var activity = Some.Message();
        string? audience = null;

        await skill.ProcessActivityAsync(
            FakeAuthentication.Skill(),
            activity,
            (turn, _) =>
            {
                audience = turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey);
                return Task.CompletedTask;
            },
            default
        );

        (activity.CallerId, audience).ShouldBe(("urn:botframework:aadappid:skill-app", "skill-app"));
    }

    [Fact]
    public async Task A_conversation_is_continued_with_an_event()
    {
        Activity? seen = null;
        await adapter.ContinueConversationAsync(
            "app",
            Some.Message().GetConversationReference(),
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            default
        );

        (seen!.Type, seen.Name, seen.Conversation.Id).ShouldBe(("event", "ContinueConversation", "talk-1"));
        var blank = await Should.ThrowAsync<ArgumentNullException>(() =>
            adapter.ContinueConversationAsync(" ", seen.RelatesTo, (_, _) => Task.CompletedTask, default)
        );
        blank.ParamName.ShouldBe("botAppId");
    }

    [Fact]
    public async Task A_conversation_is_opened_in_the_tenant_of_another()
    {
        var reference = new ConversationReference { Conversation = new ConversationAccount(tenantId: "t1") };
        Activity? seen = null;

        await adapter.CreateConversationAsync(
            "msteams",
            "https://channel.example",
            MicrosoftAppCredentials.Empty,
            new ConversationParameters { Bot = new ChannelAccount("bot-1") },
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            reference,
            default
        );

        var (_, path, body) = channel.Requests.ShouldHaveSingleItem();
        path.ShouldBe("/v3/conversations");
        body!.SelectToken("channelData.tenant.tenantId")!.Value<string>().ShouldBe("t1");
        (seen!.Name, seen.ChannelId, seen.Conversation.Id, seen.Conversation.TenantId).ShouldBe(
            ("CreateConversation", "msteams", "channel-1", "t1")
        );
    }

    [Fact]
    public async Task Teams_tells_the_tenant_in_its_channel_data()
    {
        var activity = Some.Message();
        activity.ChannelId = "msteams";
        activity.ChannelData = JObject.Parse("""{"tenant":{"id":"t1"}}""");

        await adapter.ProcessActivityAsync(string.Empty, activity, (_, _) => Task.CompletedTask, default);

        activity.Conversation.TenantId.ShouldBe("t1");
    }

    [Fact]
    public async Task Members_are_asked_of_the_turns_conversation()
    {
        channel.Answer = _ => (System.Net.HttpStatusCode.OK, """[{"id":"user-1"}]""");

        await adapter.ProcessActivityAsync(
            string.Empty,
            Some.Message(),
            async (turn, token) =>
            {
                (await adapter.GetConversationMembersAsync(turn, token)).ShouldHaveSingleItem().Id.ShouldBe("user-1");
                await adapter.GetActivityMembersAsync(turn, null, token);
                await adapter.DeleteConversationMemberAsync(turn, "user-1", token);
                turn.Activity.Conversation.Id = null;
                await Should.ThrowAsync<ArgumentNullException>(() => adapter.GetConversationMembersAsync(turn, token));
            },
            default
        );

        channel
            .Requests.Select(request => (request.Method, request.Path))
            .ShouldBe([
                ("GET", "/v3/conversations/talk-1/members"),
                ("GET", "/v3/conversations/talk-1/activities/in-1/members"),
                ("DELETE", "/v3/conversations/talk-1/members/user-1"),
            ]);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Should
            .Throw<ArgumentNullException>(() => new BotFrameworkAdapter((ICredentialProvider)null!))
            .ParamName.ShouldBe("credentialProvider");
        Should
            .Throw<ArgumentNullException>(() => new BotFrameworkAdapter(new SimpleCredentialProvider(), (AuthenticationConfiguration)null!))
            .ParamName.ShouldBe("authConfig");
        Should
            .Throw<ArgumentNullException>(() => new BotFrameworkAdapter((AppCredentials)null!, new AuthenticationConfiguration()))
            .ParamName.ShouldBe("credentials");
    }
}
