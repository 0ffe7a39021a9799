using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>Turns of channels that speak the Bot Connector protocol.</summary>
public sealed class CloudAdapterBaseTests
{
    private readonly FakeChannel channel = new();
    private readonly FakeAuthentication authentication;
    private readonly Cloud adapter;

    public CloudAdapterBaseTests()
    {
        authentication = new FakeAuthentication(channel);
        adapter = new Cloud(authentication);
    }

    [Fact]
    public async Task A_caller_who_is_not_allowed_opens_no_turn()
    {
        await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            adapter.PostAsync(null, Some.Message(), (_, _) => throw new NotSupportedException())
        );
    }

    [Fact]
    public async Task The_turn_knows_its_caller_and_how_to_answer()
    {
        var activity = Some.Message();
        await adapter.PostAsync(
            "Bearer x",
            activity,
            (turn, _) =>
            {
                turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey).ShouldBeOfType<ClaimsIdentity>();
                turn.TurnState.Get<IConnectorClient>().ShouldNotBeNull();
                turn.TurnState.Get<UserTokenClient>().ShouldNotBeNull();
                turn.TurnState.Get<BotCallbackHandler>().ShouldNotBeNull();
                turn.TurnState.Get<ConnectorFactory>().ShouldNotBeNull();
                turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey).ShouldBe("audience");
                return Task.CompletedTask;
            }
        );

        activity.CallerId.ShouldBe("caller");
        authentication.Connected.ShouldBe([("https://channel.example", "audience")]);
    }

    [Fact]
    public async Task Replies_go_to_the_activity_they_answer_and_the_channel_gives_the_id()
    {
        string? id = null;
        var answer = await adapter.PostAsync(
            "Bearer x",
            Some.Message(),
            async (turn, token) =>
            {
                var reply = MessageFactory.Text("在的");
                reply.Id = "mine";
                id = (await turn.SendActivityAsync(reply, token)).Id;
            }
        );

        var (method, path, body) = channel.Requests.ShouldHaveSingleItem();
        (method, path).ShouldBe(("POST", "/v3/conversations/talk-1/activities/in-1"));
        body!["text"]!.Value<string>().ShouldBe("在的");
        body["id"].ShouldBeNull();
        id.ShouldBe("channel-1");
        answer.ShouldBeNull();
    }

    [Fact]
    public async Task What_answers_nothing_goes_to_the_end_of_the_conversation()
    {
        var activity = Some.Message();
        activity.Id = null;

        await adapter.PostAsync("Bearer x", activity, (turn, token) => turn.SendActivityAsync("a", cancellationToken: token));

        channel.Requests.ShouldHaveSingleItem().Path.ShouldBe("/v3/conversations/talk-1/activities");
    }

    [Theory]
    [InlineData(ChannelIds.Emulator, 1)]
    [InlineData(ChannelIds.Directline, 0)]
    public async Task Traces_go_to_the_emulator_only(string channelId, int requests)
    {
        var activity = Some.Message();
        activity.ChannelId = channelId;
        ResourceResponse? response = null;

        await adapter.PostAsync(
            "Bearer x",
            activity,
            async (turn, token) => response = await turn.SendActivityAsync(Activity.CreateTraceActivity("t"), token)
        );

        channel.Requests.Count.ShouldBe(requests);
        response!.Id.ShouldBe(requests == 1 ? "channel-1" : string.Empty);
    }

    [Fact]
    public async Task A_delay_is_waited_for_here()
    {
        await adapter.PostAsync(
            "Bearer x",
            Some.Message(),
            (turn, token) => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.Delay, Value = 1 }, token)
        );

        channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Updates_and_deletions_reach_the_channel()
    {
        await adapter.PostAsync(
            "Bearer x",
            Some.Message(),
            async (turn, token) =>
            {
                await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "new" }, token);
                await turn.DeleteActivityAsync("old", token);
            }
        );

        channel
            .Requests.Select(request => (request.Method, request.Path))
            .ShouldBe([("PUT", "/v3/conversations/talk-1/activities/old"), ("DELETE", "/v3/conversations/talk-1/activities/old")]);
    }

    [Fact]
    public async Task With_expectReplies_the_replies_are_the_answer()
    {
        var answer = await adapter.PostAsync(
            "Bearer x",
            Some.Message(deliveryMode: DeliveryModes.ExpectReplies),
            (turn, token) => turn.SendActivityAsync("在的", cancellationToken: token)
        );

        channel.Requests.ShouldBeEmpty();
        answer.Status.ShouldBe(200);
        answer.Body.ShouldBeOfType<ExpectedReplies>().Activities.ShouldHaveSingleItem().Text.ShouldBe("在的");
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_says_or_501()
    {
        var said = await adapter.PostAsync(
            "Bearer x",
            Some.Invoke("any"),
            (turn, token) =>
                turn.SendActivityAsync(
                    new Activity
                    {
                        Type = ActivityTypesEx.InvokeResponse,
                        Value = new InvokeResponse { Status = 418, Body = "tea" },
                    },
                    token
                )
        );
        var silent = await adapter.PostAsync("Bearer x", Some.Invoke("any"), (_, _) => Task.CompletedTask);

        (said.Status, said.Body).ShouldBe((418, "tea"));
        silent.Status.ShouldBe(501);
        channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_is_continued_as_the_bot_itself()
    {
        var reference = Some.Message().GetConversationReference();

        await adapter.ContinueConversationAsync(
            "bot-app",
            reference,
            (turn, token) => turn.SendActivityAsync("a", cancellationToken: token),
            default
        );

        authentication
            .FactoryIdentity!.Claims.Select(claim => (claim.Type, claim.Value))
            .ShouldBe([("aud", "bot-app"), ("appid", "bot-app")]);
        authentication.Connected.ShouldBe([("https://channel.example", null)]);
        channel.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_conversation_is_continued_as_somebody_towards_an_audience()
    {
        var identity = new ClaimsIdentity();
        string? scope = null;

        await adapter.ContinueConversationAsync(
            identity,
            Some.Message().GetConversationReference(),
            "skill-audience",
            (turn, _) =>
            {
                scope = turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey);
                return Task.CompletedTask;
            },
            default
        );

        authentication.FactoryIdentity.ShouldBeSameAs(identity);
        authentication.Connected.ShouldBe([("https://channel.example", "skill-audience")]);
        scope.ShouldBe("skill-audience");
    }

    [Fact]
    public async Task A_conversation_is_created_and_its_first_turn_opened()
    {
        channel.Answer = _ => (System.Net.HttpStatusCode.OK, """{"id":"new-talk","activityId":"new-1"}""");
        Activity? seen = null;
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount("bot-1"),
            TenantId = "tenant",
            ChannelData = new JObject(),
        };

        await adapter.CreateConversationAsync(
            "bot-app",
            ChannelIds.Msteams,
            "https://channel.example",
            "audience",
            parameters,
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            default
        );

        channel.Requests.ShouldHaveSingleItem().Path.ShouldBe("/v3/conversations");
        (seen!.Type, seen.Name, seen.Id).ShouldBe((ActivityTypes.Event, ActivityEventNames.CreateConversation, "new-1"));
        (seen.Conversation.Id, seen.Conversation.TenantId, seen.ChannelId).ShouldBe(("new-talk", "tenant", ChannelIds.Msteams));
        (seen.ServiceUrl, seen.Recipient.Id, seen.ChannelData).ShouldBe(("https://channel.example", "bot-1", parameters.ChannelData));
        authentication.FactoryIdentity!.HasClaim("serviceurl", "https://channel.example").ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        BotCallbackHandler bot = (_, _) => Task.CompletedTask;
        var parameters = new ConversationParameters();

        Should.Throw<ArgumentNullException>(() => new Cloud(null!)).ParamName.ShouldBe("botFrameworkAuthentication");
        await Missing("turnContext", () => adapter.SendActivitiesAsync(null, [new Activity()], default));
        await Missing("activities", () => adapter.SendActivitiesAsync(Some.Turn(), null, default));
        await Should.ThrowAsync<ArgumentException>(() => adapter.SendActivitiesAsync(Some.Turn(), [], default));
        await Missing("activity", () => adapter.UpdateActivityAsync(Some.Turn(), null, default));
        await Missing("reference", () => adapter.DeleteActivityAsync(Some.Turn(), null, default));
        await Missing("reference", () => adapter.ContinueConversationAsync("b", (ConversationReference)null!, bot, default));
        await Missing("continuationActivity", () => adapter.ContinueConversationAsync("b", (Activity)null!, bot, default));
        await Missing("callback", () => adapter.ContinueConversationAsync("b", Some.Message().GetConversationReference(), null, default));
        await Missing("serviceUrl", () => adapter.CreateConversationAsync("b", "c", " ", "a", parameters, bot, default));
        await Missing("conversationParameters", () => adapter.CreateConversationAsync("b", "c", "s", "a", null, bot, default));
        await Missing("callback", () => adapter.CreateConversationAsync("b", "c", "s", "a", parameters, null, default));
    }

    private static async Task Missing(string parameter, Func<Task> act) =>
        (await Should.ThrowAsync<ArgumentNullException>(act)).ParamName.ShouldBe(parameter);

    private sealed class Cloud(BotFrameworkAuthentication authentication) : CloudAdapterBase(authentication)
    {
        public Task<InvokeResponse> PostAsync(string? header, Activity activity, BotCallbackHandler bot) =>
            ProcessActivityAsync(header, activity, bot, default);
    }
}
