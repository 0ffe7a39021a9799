using System.Net;
using System.Text.Json.Nodes;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Channels.DirectLine;

public sealed class ActivityTests : IAsyncLifetime
{
    private ShopHost host = null!;

    public async Task InitializeAsync() => host = await ShopHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_echo_has_the_id_the_client_was_told_and_its_channel_data_untouched()
    {
        var visitor = await host.VisitAsync();
        var sent = JsonNode.Parse(
            """
            {"type":"message","text":"card","textFormat":"plain","from":{"id":"someone else","role":"user"},"locale":"zh-CN","channelId":"webchat",
             "timestamp":"2001-01-01T00:00:00Z","localTimestamp":"2026-11-22T06:53:58.160Z","own":{"kept":[1,2]},
             "channelData":{"clientActivityID":"fo3ihicn7a7","attachmentSizes":[],"when":"2026-11-22T06:53:58.100Z","n":1.50,"deep":{"a":null}}}
            """
        )!;

        var id = (await visitor.SendAsync(sent)).Text("id");
        var echo = (await visitor.PollUntilAsync("card")).First(activity => (string?)activity["text"] == "card");

        ((string?)echo["id"]).ShouldBe(id);
        ((string?)echo["from"]!["id"]).ShouldBe(visitor.User);
        ((string?)echo["from"]!["role"]).ShouldBe("user");
        ((string?)echo["channelData"]!["when"]).ShouldBe("2026-11-22T06:53:58.100Z");
        ((string?)echo["channelData"]!["clientActivityID"]).ShouldBe("fo3ihicn7a7");
        echo["own"]!.ToJsonString().ShouldBe("""{"kept":[1,2]}""");
        ((string?)echo["channelId"]).ShouldBe("directline");
        ((string?)echo["conversation"]!["id"]).ShouldBe(visitor.Conversation);
        ((string?)echo["recipient"]!["id"]).ShouldBe("botapp");
        ((string?)echo["timestamp"]!).ShouldNotStartWith("2001");
    }

    [Fact]
    public async Task Timestamps_rise_with_every_activity_and_the_reply_names_what_it_answers()
    {
        var visitor = await host.VisitAsync();
        var ids = new List<string>();
        for (var at = 0; at < 5; at++)
        {
            ids.Add((await visitor.SendAsync($"m{at}")).Text("id"));
        }

        var history = await visitor.PollUntilAsync("echo: m4");
        var times = history.ConvertAll(activity => DateTimeOffset.Parse((string)activity["timestamp"]!));

        times.ShouldBe(times.Order());
        times.Distinct().Count().ShouldBe(times.Count);
        history.Select(activity => (string?)activity["id"]).Distinct().Count().ShouldBe(history.Count);
        ((string?)history.First(activity => (string?)activity["text"] == "echo: m2")["replyToId"]).ShouldBe(ids[2]);
    }

    [Fact]
    public async Task A_poll_always_has_a_watermark_and_the_next_one_has_only_what_is_new()
    {
        var visitor = await host.VisitAsync(change: settings => settings.NameUserAtStart = false, user: null);
        var empty = await visitor.PollAsync();
        empty.Activities.ShouldBeEmpty();
        empty.Watermark.ShouldNotBeNullOrEmpty();

        await visitor.SendAsync("first");
        await visitor.PollUntilAsync("echo: first");
        var all = await visitor.PollAsync(empty.Watermark);
        await visitor.SendAsync("second");
        await visitor.PollUntilAsync("echo: second");

        var rest = await visitor.PollAsync(all.Watermark);
        rest.Activities.Select(activity => (string?)activity["text"]).ShouldBe(["second", "echo: second"]);
        (await visitor.PollAsync(rest.Watermark)).Activities.ShouldBeEmpty();
        (await visitor.PollAsync(rest.Watermark)).Watermark.ShouldBe(rest.Watermark);
    }

    [Fact]
    public async Task A_long_history_comes_in_pages()
    {
        var visitor = await host.VisitAsync();
        for (var at = 0; at < 120; at++)
        {
            (await visitor.SendAsync($"m{at}")).Status.ShouldBe(HttpStatusCode.OK);
        }

        var seen = new List<string?>();
        var watermark = "";
        while (!seen.Contains("echo: m119"))
        {
            var page = await visitor.PollAsync(watermark);
            seen.AddRange(page.Activities.Select(activity => (string?)activity["text"]));
            watermark = page.Watermark;
        }

        seen.Where(text => text!.StartsWith('m')).ShouldBe(Enumerable.Range(0, 120).Select(at => $"m{at}"));
        seen.Count.ShouldBe(seen.Distinct().Count());
    }

    [Theory]
    [InlineData("with an id of its own", """{"type":"message","text":"once","id":"a-1","from":{"id":"u"}}""")]
    [InlineData(
        "with a clientActivityID",
        """{"type":"message","text":"once","from":{"id":"u"},"channelData":{"clientActivityID":"c-1"}}"""
    )]
    public async Task An_activity_sent_twice_does_nothing_twice_and_gets_the_first_ones_id(string _, string json)
    {
        var visitor = await host.VisitAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.SendAsync(JsonNode.Parse(json)!)));
        await visitor.SendAsync("last");
        var history = await visitor.PollUntilAsync("echo: last");

        answers.Select(answer => answer.Text("id")).Distinct().Count().ShouldBe(1);
        history.Count(activity => (string?)activity["text"] == "once").ShouldBe(1);
        history.Count(activity => (string?)activity["text"] == "echo: once").ShouldBe(1);
    }

    [Fact]
    public async Task The_same_client_id_in_another_conversation_is_another_activity()
    {
        var one = await host.VisitAsync("dl_1");
        var other = await host.VisitAsync("dl_2");

        await one.SendAsync("hello", clientActivityId: "same");
        await other.SendAsync("hello", clientActivityId: "same");

        await one.PollUntilAsync("echo: hello");
        await other.PollUntilAsync("echo: hello");
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":""}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","attachments":"none"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message"} {"type":"message"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"handoff"}""", HttpStatusCode.BadRequest)]
    public async Task What_is_no_activity_of_a_client_is_refused_with_a_reason(string body, HttpStatusCode status)
    {
        var visitor = await host.VisitAsync();

        var answer = await SendRawAsync(visitor, body);

        answer.Status.ShouldBe(status);
        answer.ErrorCode.ShouldNotBeNullOrEmpty();
        answer.Body.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task More_than_256_KiB_are_refused_with_413_and_the_conversation_goes_on()
    {
        var visitor = await host.VisitAsync();

        (await visitor.SendAsync(new string('字', 90 * 1024))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        await visitor.SendAsync("still here");
        await visitor.PollUntilAsync("echo: still here");
    }

    [Fact]
    public async Task Json_nested_too_deep_is_refused()
    {
        var visitor = await host.VisitAsync();
        var deep =
            $$"""{"type":"message","channelData":{{string.Concat(Enumerable.Repeat("[", 5000))}}{{string.Concat(Enumerable.Repeat("]", 5000))}}}""";

        (await SendRawAsync(visitor, deep)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Errors_speak_the_language_of_the_caller()
    {
        var visitor = await host.VisitAsync();

        var english = await SendRawAsync(visitor, "{x", language: "en-GB,en;q=0.9,zh;q=0.5");
        var chinese = await SendRawAsync(visitor, "{x", language: "zh-CN,zh;q=0.9,en;q=0.5");

        ((string?)english.Json["error"]!["message"]).ShouldBe("The body is not valid JSON.");
        ((string?)chinese.Json["error"]!["message"]).ShouldBe("请求内容不是有效的 JSON。");
    }

    [Fact]
    public async Task Nothing_can_be_updated_or_deleted_and_unknown_addresses_are_not_found()
    {
        var visitor = await host.VisitAsync();
        var path = $"conversations/{visitor.Conversation}/activities/1";

        (await visitor.CallAsync(HttpMethod.Put, path, new JsonObject())).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await visitor.CallAsync(HttpMethod.Delete, path)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await visitor.CallAsync(HttpMethod.Get, "nothing/here")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.CallAsync(HttpMethod.Get, "session/getsessionid")).Text("sessionId").ShouldNotBeEmpty();
    }

    private async Task<Answer> SendRawAsync(Visitor visitor, string body, string language = "en")
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(host.Url, $"/v3/directline/conversations/{visitor.Conversation}/activities")
        );
        request.Headers.Add("Authorization", $"Bearer {visitor.Token}");
        request.Headers.Add("Accept-Language", language);
        request.Content = new StringContent(body);
        using var response = await host.Http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }
}
