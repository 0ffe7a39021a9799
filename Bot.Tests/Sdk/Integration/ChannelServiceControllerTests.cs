using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>A host's web application that plays the connector service for its skills, over real HTTP.</summary>
public sealed class ChannelServiceControllerTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ChannelServiceHandlerBase>(_ => new Handler());
        builder.Services.AddControllers().AddApplicationPart(typeof(SkillsController).Assembly);
        app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
    }

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    [Theory]
    [InlineData("POST", "conversations/a%3Ab/activities", """{"type":"message","text":"hi"}""", "send a:b hi")]
    [InlineData("POST", "conversations/a/activities/7", """{"type":"message","text":"hi"}""", "reply a 7 hi")]
    [InlineData("PUT", "conversations/a/activities/7", """{"type":"message","text":"hi"}""", "update a 7 hi")]
    [InlineData("POST", "conversations/a/activities/history", """{"activities":[{"type":"message"}]}""", "history a 1")]
    [InlineData("POST", "conversations/a/attachments", """{"name":"x.png"}""", "upload a x.png")]
    public async Task A_call_reaches_the_handler_with_its_body(string method, string path, string body, string told)
    {
        var (status, json) = await CallAsync(method, path, body);

        status.ShouldBe(HttpStatusCode.OK);
        JObject.Parse(json).Value<string>("id").ShouldBe(told);
    }

    [Theory]
    [InlineData("conversations/a/members", "all a")]
    [InlineData("conversations/a/activities/7/members", "of a 7")]
    public async Task Members_are_listed(string path, string told)
    {
        var (status, json) = await CallAsync("GET", path);

        status.ShouldBe(HttpStatusCode.OK);
        JArray.Parse(json).Single().Value<string>("id").ShouldBe(told);
    }

    [Theory]
    [InlineData("conversations/a/pagedmembers?pageSize=5&continuationToken=next", "5 next")]
    [InlineData("conversations/a/pagedmembers", "-1 ")]
    [InlineData("conversations?continuationToken=next", "next")]
    public async Task Pages_are_asked_for(string path, string told)
    {
        var (status, json) = await CallAsync("GET", path);

        status.ShouldBe(HttpStatusCode.OK);
        JObject.Parse(json).Value<string>("continuationToken").ShouldBe(told);
    }

    [Fact]
    public async Task One_member_is_looked_up() =>
        JObject.Parse((await CallAsync("GET", "conversations/a/members/u1")).Body).Value<string>("id").ShouldBe("u1 in a");

    [Theory]
    [InlineData("conversations/a/activities/7")]
    [InlineData("conversations/a/members/u1")]
    public async Task Deleting_answers_nothing(string path) => (await CallAsync("DELETE", path)).ShouldBe((HttpStatusCode.OK, ""));

    [Fact]
    public async Task Who_may_not_come_in_is_unauthorized() =>
        (await CallAsync("GET", "conversations/a/members", authorization: "Bearer nobody")).Status.ShouldBe(HttpStatusCode.Unauthorized);

    private async Task<(HttpStatusCode Status, string Body)> CallAsync(
        string method,
        string path,
        string? body = null,
        string authorization = "Bearer somebody"
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(new Uri(app.Urls.Single()), $"/test-skills/v3/{path}"));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Content = body == null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Tells what it was asked, in the ids it answers.</summary>
    private sealed class Handler() : CloudChannelServiceHandler(new Doorman())
    {
        protected override Task<ResourceResponse> OnSendToConversationAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            Activity activity,
            CancellationToken cancellationToken = default
        ) => Told($"send {conversationId} {activity.Text}");

        protected override Task<ResourceResponse> OnReplyToActivityAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            string activityId,
            Activity activity,
            CancellationToken cancellationToken = default
        ) => Told($"reply {conversationId} {activityId} {activity.Text}");

        protected override Task<ResourceResponse> OnUpdateActivityAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            string activityId,
            Activity activity,
            CancellationToken cancellationToken = default
        ) => Told($"update {conversationId} {activityId} {activity.Text}");

        protected override Task<ResourceResponse> OnSendConversationHistoryAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            Transcript transcript,
            CancellationToken cancellationToken = default
        ) => Told($"history {conversationId} {transcript.Activities.Count}");

        protected override Task<ResourceResponse> OnUploadAttachmentAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            AttachmentData attachmentUpload,
            CancellationToken cancellationToken = default
        ) => Told($"upload {conversationId} {attachmentUpload.Name}");

        protected override Task<IList<ChannelAccount>> OnGetConversationMembersAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            CancellationToken cancellationToken = default
        ) => Members($"all {conversationId}");

        protected override Task<IList<ChannelAccount>> OnGetActivityMembersAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            string activityId,
            CancellationToken cancellationToken = default
        ) => Members($"of {conversationId} {activityId}");

        protected override Task<ChannelAccount> OnGetConversationMemberAsync(
            ClaimsIdentity claimsIdentity,
            string userId,
            string conversationId,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(new ChannelAccount($"{userId} in {conversationId}"));

        protected override Task<PagedMembersResult> OnGetConversationPagedMembersAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            int? pageSize = null,
            string? continuationToken = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(new PagedMembersResult { ContinuationToken = $"{pageSize} {continuationToken}" });

        protected override Task<ConversationsResult> OnGetConversationsAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            string? continuationToken = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(new ConversationsResult { ContinuationToken = continuationToken });

        protected override Task OnDeleteActivityAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            string activityId,
            CancellationToken cancellationToken = default
        ) => Task.CompletedTask;

        protected override Task OnDeleteConversationMemberAsync(
            ClaimsIdentity claimsIdentity,
            string conversationId,
            string memberId,
            CancellationToken cancellationToken = default
        ) => Task.CompletedTask;

        private static Task<ResourceResponse> Told(string what) => Task.FromResult(new ResourceResponse(what));

        private static Task<IList<ChannelAccount>> Members(string what) =>
            Task.FromResult<IList<ChannelAccount>>([new ChannelAccount(what)]);
    }

    /// <summary>Lets everybody in but one.</summary>
    private sealed class Doorman : BotFrameworkAuthentication
    {
        public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
            authHeader == "Bearer nobody"
                ? Task.FromException<ClaimsIdentity>(new UnauthorizedAccessException())
                : Task.FromResult(new ClaimsIdentity("test"));

        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
            Activity activity,
            string authHeader,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
            string authHeader,
            string channelIdHeader,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => throw new NotSupportedException();

        public override Task<UserTokenClient> CreateUserTokenClientAsync(
            ClaimsIdentity claimsIdentity,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();
    }
}

/// <summary>The host's door for its skills, as a developer writes it.</summary>
[ApiController]
[Route("test-skills")]
public sealed class SkillsController(ChannelServiceHandlerBase handler) : ChannelServiceController(handler);
