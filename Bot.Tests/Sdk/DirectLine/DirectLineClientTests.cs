using System.Net;
using System.Text;
using Microsoft.Bot.Connector.DirectLine;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.DirectLine;

/// <summary>The Direct Line client against a server: what it asks, and what it makes of the answers.</summary>
public sealed class DirectLineClientTests
{
    private const string ConversationJson =
        """{"conversationId":"abc","token":"T","expires_in":1800,"streamUrl":"wss://x/stream","referenceGrammarId":"g","eTag":"e"}""";

    [Fact]
    public async Task A_conversation_is_started_with_the_secret_and_no_body()
    {
        await using var service = await StandInService.AnsweringAsync(201, ConversationJson);
        using var client = service.Client();

        var conversation = await client.Conversations.StartConversationAsync();

        var asked = service.Requests.ShouldHaveSingleItem();
        (asked.Line, asked.Headers["Authorization"], asked.Body).ShouldBe(("POST /v3/directline/conversations", "Bearer SECRET", ""));
        (conversation.ConversationId, conversation.Token, conversation.ExpiresIn).ShouldBe(("abc", "T", 1800));
        (conversation.StreamUrl, conversation.ReferenceGrammarId, conversation.ETag).ShouldBe(("wss://x/stream", "g", "e"));
    }

    [Fact]
    public async Task A_conversation_is_found_again_from_a_watermark()
    {
        await using var service = await StandInService.AnsweringAsync(200, ConversationJson);
        using var client = service.Client();

        await client.Conversations.ReconnectToConversationAsync("a/b|0001", "7");
        await client.Conversations.ReconnectToConversationAsync("abc");

        service
            .Requests.Select(asked => asked.Line)
            .ShouldBe(["GET /v3/directline/conversations/a%2Fb%7C0001?watermark=7", "GET /v3/directline/conversations/abc"]);
    }

    [Fact]
    public async Task Activities_are_read_with_all_they_hold()
    {
        await using var service = await StandInService.AnsweringAsync(
            200,
            """
            {"activities":[{"type":"message","id":"abc|1","timestamp":"2026-11-22T06:53:58.166Z","text":"你好","from":{"id":"bot"},
            "channelData":{"a":1},"shop":"x","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}],
            "entities":[{"type":"ClientInfo","locale":"zh-CN"}]}],"watermark":"1"}
            """
        );
        using var client = service.Client();

        var set = await client.Conversations.GetActivitiesAsync("abc", "0 +");

        service.Requests.ShouldHaveSingleItem().Line.ShouldBe("GET /v3/directline/conversations/abc/activities?watermark=0%20%2B");
        set.Watermark.ShouldBe("1");
        var activity = set.Activities.ShouldHaveSingleItem();
        (activity.Text, activity.From.Id, activity.Timestamp).ShouldBe(
            ("你好", "bot", new DateTime(2026, 11, 22, 6, 53, 58, 166, DateTimeKind.Utc))
        );
        activity.Properties["shop"]!.Value<string>().ShouldBe("x");
        activity.Attachments[0].Content.ShouldBeOfType<JObject>()["type"]!.Value<string>().ShouldBe("AdaptiveCard");
        activity.Entities[0].Properties["locale"]!.Value<string>().ShouldBe("zh-CN");
        activity.GetChannelData<Dictionary<string, int>>()["a"].ShouldBe(1);
    }

    [Fact]
    public async Task An_activity_is_sent_without_what_it_does_not_say()
    {
        await using var service = await StandInService.AnsweringAsync(200, """{"id":"abc|2"}""");
        using var client = service.Client();
        var activity = new Activity
        {
            Type = "message",
            Text = "查订单",
            From = new ChannelAccount("demo-1"),
        };
        activity.Properties["shop"] = "x";

        var answer = await client.Conversations.PostActivityAsync("abc", activity);

        var asked = service.Requests.ShouldHaveSingleItem();
        asked.Line.ShouldBe("POST /v3/directline/conversations/abc/activities");
        asked.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
        JToken
            .DeepEquals(
                JObject.Parse(asked.Body),
                JObject.Parse("""{"type":"message","from":{"id":"demo-1"},"text":"查订单","shop":"x"}""")
            )
            .ShouldBeTrue(asked.Body);
        answer.Id.ShouldBe("abc|2");
    }

    [Fact]
    public async Task A_file_is_sent_as_one_part_of_a_form()
    {
        await using var service = await StandInService.AnsweringAsync(200, """{"id":"abc|3"}""");
        using var client = service.Client();

        var answer = await client.Conversations.UploadAsync("abc", new MemoryStream(Encoding.UTF8.GetBytes("PNG")), "demo-1", "image/png");

        var asked = service.Requests.ShouldHaveSingleItem();
        asked.Line.ShouldBe("POST /v3/directline/conversations/abc/upload?userId=demo-1");
        asked.Headers["Content-Type"].ShouldStartWith("multipart/form-data; boundary=");
        asked.Body.ShouldContain("Content-Type: image/png");
        asked.Body.ShouldContain("Content-Disposition: form-data; name=file; filename=file");
        asked.Body.ShouldContain("\r\n\r\nPNG\r\n");
        answer.Id.ShouldBe("abc|3");
    }

    [Fact]
    public async Task A_file_on_disk_keeps_its_name_and_not_its_folder()
    {
        await using var service = await StandInService.AnsweringAsync(202, """{"id":"abc|3"}""");
        using var client = service.Client();
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".txt");
        await using (
            var file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose)
        )
        {
            file.WriteByte(65);
            file.Position = 0;

            (await client.Conversations.UploadAsync("abc", file)).Id.ShouldBe("abc|3");
        }

        var body = service.Requests.ShouldHaveSingleItem().Body;
        body.ShouldContain($"filename={Path.GetFileName(path)}");
        body.ShouldContain("Content-Type: application/octet-stream");
    }

    [Fact]
    public async Task A_token_is_asked_for_a_user_or_for_nobody()
    {
        await using var service = await StandInService.AnsweringAsync(200, ConversationJson);
        using var client = service.Client();

        await client.Tokens.GenerateTokenForNewConversationAsync(new TokenParameters(new ChannelAccount("dl_1", "林")));
        await client.Tokens.GenerateTokenForNewConversationAsync();
        (await client.Tokens.RefreshTokenAsync()).Token.ShouldBe("T");

        var asked = service.Requests.ToList();
        asked
            .Select(request => request.Line)
            .ShouldBe(["POST /v3/directline/tokens/generate", "POST /v3/directline/tokens/generate", "POST /v3/directline/tokens/refresh"]);
        JToken
            .DeepEquals(JObject.Parse(asked[0].Body), JObject.Parse("""{"user":{"id":"dl_1","name":"林"}}"""))
            .ShouldBeTrue(asked[0].Body);
        asked.Skip(1).ShouldAllBe(request => request.Body.Length == 0);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_refusal_is_an_answer_without_a_body_until_one_asks_for_the_exception(HttpStatusCode status)
    {
        await using var service = await StandInService.AnsweringAsync((int)status, """{"error":{"code":"BadArgument","message":"no"}}""");
        using var client = service.Client();

        (await client.Conversations.StartConversationAsync()).ShouldBeNull();
        (await client.Conversations.GetActivitiesAsync("abc")).ShouldBeNull();
        (await client.Tokens.RefreshTokenAsync()).ShouldBeNull();
        using var answer = await client.Conversations.PostActivityWithHttpMessagesAsync("abc", new Activity());
        answer.Response.StatusCode.ShouldBe(status);

        var problem = Should.Throw<HttpOperationException>(() => answer.HandleError());
        problem.Response.StatusCode.ShouldBe(status);
        problem.Request.RequestUri.AbsolutePath.ShouldBe("/v3/directline/conversations/abc/activities");
    }

    [Fact]
    public async Task A_status_nobody_named_is_an_exception_that_holds_both_sides()
    {
        await using var service = await StandInService.AnsweringAsync(418, "tea");
        using var client = service.Client();

        var problem = await Should.ThrowAsync<HttpOperationException>(() =>
            client.Conversations.PostActivityAsync("abc", new Activity { Text = "咖啡" })
        );

        problem.Message.ShouldBe("Operation returned an invalid status code '418'");
        problem.Response.Content.ShouldBe("tea");
        problem.Request.Content.ShouldContain("咖啡");
        problem.Request.Headers["Authorization"].ShouldBe(["Bearer SECRET"]);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(204)]
    public async Task A_bot_that_fails_is_named_when_posting_and_not_when_reading(int status)
    {
        await using var service = await StandInService.AnsweringAsync(status);
        using var client = service.Client();

        (await client.Conversations.PostActivityAsync("abc", new Activity())).ShouldBeNull();
        await Should.ThrowAsync<HttpOperationException>(() => client.Conversations.GetActivitiesAsync("abc"));
    }

    [Fact]
    public async Task An_answer_that_is_no_json_is_kept_in_the_exception()
    {
        await using var service = await StandInService.AnsweringAsync(200, "<html>");
        using var client = service.Client();

        var problem = await Should.ThrowAsync<SerializationException>(() => client.Conversations.GetActivitiesAsync("abc"));

        problem.Content.ShouldBe("<html>");
    }

    [Fact]
    public async Task What_an_operation_needs_is_checked_before_anything_is_sent()
    {
        await using var service = await StandInService.AnsweringAsync(200);
        using var client = service.Client();

        (await Should.ThrowAsync<ValidationException>(() => client.Conversations.GetActivitiesAsync(null))).Target.ShouldBe(
            "conversationId"
        );
        (await Should.ThrowAsync<ValidationException>(() => client.Conversations.PostActivityAsync("abc", null))).Target.ShouldBe(
            "activity"
        );
        (await Should.ThrowAsync<ValidationException>(() => client.Conversations.UploadAsync("abc", null))).Target.ShouldBe("file");
        service.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_methods_without_async_wait()
    {
        await using var service = await StandInService.AnsweringAsync(200, ConversationJson);
        using var client = service.Client();

        client.Conversations.StartConversation().ConversationId.ShouldBe("abc");
        client.Conversations.ReconnectToConversation("abc").ConversationId.ShouldBe("abc");
        client.Conversations.GetActivities("abc").Activities.ShouldBeNull();
        client.Conversations.PostActivity("abc", new Activity()).Id.ShouldBeNull();
        client.Conversations.Upload("abc", new MemoryStream()).Id.ShouldBeNull();
        client.Tokens.RefreshToken().Token.ShouldBe("T");
        client.Tokens.GenerateTokenForNewConversation().Token.ShouldBe("T");

        service.Requests.Count.ShouldBe(7);
    }

    [Fact]
    public async Task A_service_below_a_path_is_asked_below_it_and_headers_are_added()
    {
        await using var service = await StandInService.AnsweringAsync(200, ConversationJson);
        using var client = service.Client("/shop");

        using var answer = await client.Conversations.StartConversationWithHttpMessagesAsync(
            new(StringComparer.Ordinal) { ["x-ms-bot-agent"] = ["test"] }
        );

        var asked = service.Requests.ShouldHaveSingleItem();
        asked.Line.ShouldBe("POST /shop/v3/directline/conversations");
        asked.Headers["x-ms-bot-agent"].ShouldBe("test");
    }

    [Fact]
    public async Task A_cancelled_operation_ends()
    {
        await using var service = await StandInService.AnsweringAsync(200, ConversationJson);
        using var client = service.Client();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            client.Conversations.StartConversationAsync(new CancellationToken(canceled: true))
        );
    }

    [Fact]
    public void A_client_belongs_to_the_service_of_its_credentials()
    {
        using var microsoft = new DirectLineClient("SECRET");
        using var own = new DirectLineClient(new DirectLineClientCredentials("SECRET", "https://shop.example/"));

        microsoft.BaseUri.AbsoluteUri.ShouldBe("https://directline.botframework.com/");
        own.BaseUri.AbsoluteUri.ShouldBe("https://shop.example/");
        var credentials = own.Credentials.ShouldBeOfType<DirectLineClientCredentials>();
        (credentials.Secret, credentials.Authorization).ShouldBe(("SECRET", "Bearer SECRET"));
    }

    [Fact]
    public void Address_and_credentials_must_be_there()
    {
        var credentials = new DirectLineClientCredentials("SECRET");

        Should.Throw<ArgumentNullException>(() => new DirectLineClient(null!, credentials)).ParamName.ShouldBe("baseUri");
        Should
            .Throw<ArgumentNullException>(() => new DirectLineClient(new Uri("http://localhost"), (ServiceClientCredentials)null!))
            .ParamName.ShouldBe("credentials");
        Should.Throw<ArgumentNullException>(() => new Conversations(null)).ParamName.ShouldBe("client");
    }
}
