using System.Net;
using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Every operation on conversations goes to its address and brings back its answer, over real HTTP.</summary>
public sealed class ConversationsTests : IAsyncLifetime
{
    private const string OddId = "a:1;b/c d?=日";
    private const string OddIdEscaped = "a%3A1%3Bb%2Fc%20d%3F%3D%E6%97%A5";
    private static readonly HttpClient Http = new();
    private ChannelService service = null!;
    private ConnectorClient client = null!;

    private static readonly Dictionary<string, Func<ConnectorClient, Task>> Operations = new(StringComparer.Ordinal)
    {
        ["send"] = c => c.Conversations.SendToConversationAsync(OddId, new Activity()),
        ["reply"] = c => c.Conversations.ReplyToActivityAsync(OddId, OddId, new Activity()),
        ["update"] = c => c.Conversations.UpdateActivityAsync(OddId, OddId, new Activity()),
        ["delete"] = c => c.Conversations.DeleteActivityAsync(OddId, OddId),
        ["history"] = c => c.Conversations.SendConversationHistoryAsync(OddId, new Transcript()),
        ["create"] = c => c.Conversations.CreateConversationAsync(new ConversationParameters()),
        ["list"] = c => c.Conversations.GetConversationsAsync(),
        ["list more"] = c => c.Conversations.GetConversationsAsync("a b"),
        ["members"] = c => c.Conversations.GetConversationMembersAsync(OddId),
        ["member"] = c => ((Conversations)c.Conversations).GetConversationMemberAsync("u/1", OddId),
        ["paged members"] = c => c.Conversations.GetConversationPagedMembersAsync(OddId, 20, "a+b"),
        ["paged members plainly"] = c => c.Conversations.GetConversationPagedMembersAsync(OddId),
        ["activity members"] = c => c.Conversations.GetActivityMembersAsync(OddId, OddId),
        ["remove member"] = c => c.Conversations.DeleteConversationMemberAsync(OddId, "u/1"),
        ["upload"] = c => c.Conversations.UploadAttachmentAsync(OddId, new AttachmentData()),
        ["attachment info"] = c => c.Attachments.GetAttachmentInfoAsync(OddId),
        ["attachment"] = c => c.Attachments.GetAttachmentAsync(OddId, "original"),
    };

    public async Task InitializeAsync()
    {
        service = await ChannelService.StartAsync();
        client = new ConnectorClient(service.Address, MicrosoftAppCredentials.Empty, Http, disposeHttpClient: false);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await service.DisposeAsync();
    }

    [Theory]
    [InlineData("send", "POST", $"/v3/conversations/{OddIdEscaped}/activities")]
    [InlineData("reply", "POST", $"/v3/conversations/{OddIdEscaped}/activities/{OddIdEscaped}")]
    [InlineData("update", "PUT", $"/v3/conversations/{OddIdEscaped}/activities/{OddIdEscaped}")]
    [InlineData("delete", "DELETE", $"/v3/conversations/{OddIdEscaped}/activities/{OddIdEscaped}")]
    [InlineData("history", "POST", $"/v3/conversations/{OddIdEscaped}/activities/history")]
    [InlineData("create", "POST", "/v3/conversations")]
    [InlineData("list", "GET", "/v3/conversations")]
    [InlineData("list more", "GET", "/v3/conversations?continuationToken=a%20b")]
    [InlineData("members", "GET", $"/v3/conversations/{OddIdEscaped}/members", "[]")]
    [InlineData("member", "GET", $"/v3/conversations/{OddIdEscaped}/members/u%2F1")]
    [InlineData("paged members", "GET", $"/v3/conversations/{OddIdEscaped}/pagedmembers?pageSize=20&continuationToken=a%2Bb")]
    [InlineData("paged members plainly", "GET", $"/v3/conversations/{OddIdEscaped}/pagedmembers")]
    [InlineData("activity members", "GET", $"/v3/conversations/{OddIdEscaped}/activities/{OddIdEscaped}/members", "[]")]
    [InlineData("remove member", "DELETE", $"/v3/conversations/{OddIdEscaped}/members/u%2F1")]
    [InlineData("upload", "POST", $"/v3/conversations/{OddIdEscaped}/attachments")]
    [InlineData("attachment info", "GET", $"/v3/attachments/{OddIdEscaped}")]
    [InlineData("attachment", "GET", $"/v3/attachments/{OddIdEscaped}/views/original")]
    public async Task An_operation_goes_to_its_address(string operation, string method, string target, string answer = "{}")
    {
        service.Answer(HttpStatusCode.OK, answer);

        await Operations[operation](client);

        var request = service.Single();
        (request.Method, request.Target).ShouldBe((method, target));
    }

    [Fact]
    public async Task A_service_under_a_path_keeps_its_path()
    {
        client.BaseUri = new Uri(service.Address, "/apis");

        await client.Conversations.SendToConversationAsync("talk", new Activity());

        service.Single().Target.ShouldBe("/apis/v3/conversations/talk/activities");
    }

    [Fact]
    public async Task An_activity_is_sent_as_json_without_what_is_not_set()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "订单到了",
            Timestamp = new DateTimeOffset(2026, 11, 22, 18, 0, 0, TimeSpan.FromHours(8)),
        };

        var sent = await client.Conversations.SendToConversationAsync("talk", activity);

        sent.Id.ShouldBe("new-id");
        var request = service.Single();
        request.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
        request.Body.ShouldNotContain("null");
        request.Json.Value<string>("text").ShouldBe("订单到了");
        request.Body.ShouldContain("2026-11-22T");
        request.Json.ContainsKey("replyToId").ShouldBeFalse();
    }

    [Fact]
    public async Task The_client_introduces_itself_and_signs_nothing_without_credentials()
    {
        await client.Conversations.SendToConversationAsync("talk", new Activity());

        var headers = service.Single().Headers;
        headers["User-Agent"].ShouldStartWith("Microsoft-BotFramework/3.1 BotBuilder/");
        headers["Accept"].ShouldBe("*/*");
        headers.Keys.ShouldNotContain("Authorization");
    }

    [Fact]
    public async Task Extra_headers_go_along()
    {
        var headers = new Dictionary<string, List<string>>(StringComparer.Ordinal) { ["x-ms-test"] = ["one", "two"] };

        using var answer = await client.Conversations.SendToConversationWithHttpMessagesAsync("talk", new Activity(), headers);

        service.Single().Headers["x-ms-test"].ShouldBe("one, two");
        answer.Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Request.Method.ShouldBe(HttpMethod.Post);
        answer.Body.Id.ShouldBe("new-id");
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    public async Task Sending_may_be_answered_in_three_ways(HttpStatusCode status)
    {
        service.Answer(status, """{"id":"7"}""");

        (await client.Conversations.SendToConversationAsync("talk", new Activity())).Id.ShouldBe("7");
    }

    [Fact]
    public async Task An_answer_without_a_body_is_nothing()
    {
        service.Answer(HttpStatusCode.Accepted);

        (await client.Conversations.SendToConversationAsync("talk", new Activity())).ShouldBeNull();
    }

    [Fact]
    public async Task A_refusal_tells_status_error_request_and_response()
    {
        service.Answer(HttpStatusCode.Forbidden, """{"error":{"code":"BotNotInConversation","message":"not here"}}""");

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() =>
            client.Conversations.SendToConversationAsync("talk", new Activity { Text = "hi" })
        );

        refusal.Message.ShouldBe("Operation returned an invalid status code 'Forbidden'");
        refusal.Body.Error.Code.ShouldBe("BotNotInConversation");
        refusal.Request.Method.ShouldBe(HttpMethod.Post);
        refusal.Request.Content.ShouldContain("hi");
        refusal.Response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Response.Content.ShouldContain("not here");
        refusal.Response.Headers.ShouldContainKey("Content-Type");
    }

    [Fact]
    public async Task A_refusal_that_describes_no_error_has_none()
    {
        service.Answer(HttpStatusCode.BadGateway, "<html>");

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => client.Conversations.GetConversationMembersAsync("talk"));

        refusal.Body.ShouldBeNull();
        refusal.Response.Content.ShouldBe("<html>");
    }

    [Fact]
    public async Task An_answer_that_is_no_such_json_is_said_so()
    {
        service.Answer(HttpStatusCode.OK, "<html>");

        var trouble = await Should.ThrowAsync<SerializationException>(() =>
            client.Conversations.SendToConversationAsync("talk", new Activity())
        );

        trouble.Content.ShouldBe("<html>");
    }

    [Fact]
    public async Task An_answer_nested_too_deep_is_refused()
    {
        service.Answer(HttpStatusCode.OK, string.Concat(Enumerable.Repeat("{\"a\":", 20_000)) + "1" + new string('}', 20_000));

        await Should.ThrowAsync<SerializationException>(() => client.Conversations.CreateConversationAsync(new ConversationParameters()));
    }

    [Fact]
    public async Task What_must_be_there_is_missed_before_anything_is_sent()
    {
        var conversations = client.Conversations;

        (await MissedAsync(() => conversations.SendToConversationAsync(null, new Activity()))).ShouldBe("conversationId");
        (await MissedAsync(() => conversations.SendToConversationAsync("talk", null))).ShouldBe("activity");
        (await MissedAsync(() => conversations.ReplyToActivityAsync("talk", null, new Activity()))).ShouldBe("activityId");
        (await MissedAsync(() => conversations.CreateConversationAsync(null))).ShouldBe("parameters");
        (await MissedAsync(() => conversations.UploadAttachmentAsync("talk", null))).ShouldBe("attachmentUpload");
        (await MissedAsync(() => conversations.DeleteConversationMemberAsync("talk", null))).ShouldBe("memberId");
        (await MissedAsync(() => client.Attachments.GetAttachmentInfoAsync(null))).ShouldBe("attachmentId");
        service.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ids_are_taken_from_the_activity_in_the_shorter_forms()
    {
        var activity = new Activity
        {
            Id = "2",
            ReplyToId = "1",
            Conversation = new ConversationAccount(id: "talk"),
        };

        await client.Conversations.SendToConversationAsync(activity);
        await client.Conversations.ReplyToActivityAsync(activity);
        await client.Conversations.UpdateActivityAsync(activity);

        service
            .Requests.Select(r => $"{r.Method} {r.Target}")
            .ShouldBe([
                "POST /v3/conversations/talk/activities",
                "POST /v3/conversations/talk/activities/1",
                "PUT /v3/conversations/talk/activities/2",
            ]);
        activity.ReplyToId = null;
        await Should.ThrowAsync<InvalidOperationException>(() => client.Conversations.ReplyToActivityAsync(activity));
    }

    [Fact]
    public async Task A_talk_with_one_user_names_bot_and_user()
    {
        await client.Conversations.CreateDirectConversationAsync("bot", "lin", new Activity { Text = "hi" });

        var body = service.Single().Json;
        body["bot"]!.Value<string>("id").ShouldBe("bot");
        body["members"]!.Single().Value<string>("id").ShouldBe("lin");
        body["activity"]!.Value<string>("text").ShouldBe("hi");
    }

    [Fact]
    public void The_waiting_forms_do_the_same()
    {
        var sent = client.Conversations.SendToConversation(new Activity { Conversation = new ConversationAccount(id: "talk") });

        sent.Id.ShouldBe("new-id");
        service.Single().Target.ShouldBe("/v3/conversations/talk/activities");
    }

    [Fact]
    public async Task An_attachment_streams_in()
    {
        service.Answer(HttpStatusCode.OK, "bytes");

        using var stream = await ((Attachments)client.Attachments).GetAttachmentStreamAsync("a 1");
        using var reader = new StreamReader(stream);

        (await reader.ReadToEndAsync()).ShouldBe("bytes");
        ((Attachments)client.Attachments).GetAttachmentUri("a 1").ShouldBe($"{service.Address}v3/attachments/a%201/views/original");
    }

    [Fact]
    public async Task A_call_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            client.Conversations.SendToConversationAsync("talk", new Activity(), cancelled.Token)
        );
    }

    private static async Task<string> MissedAsync(Func<Task> call)
    {
        var missed = await Should.ThrowAsync<ValidationException>(call);
        missed.Rule.ShouldBe(ValidationRules.CannotBeNull);
        return missed.Target;
    }
}
