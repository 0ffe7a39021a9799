using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Builder;

namespace BotApp.Tests.Channels.DirectLine;

public sealed class UploadTests : IAsyncLifetime
{
    private static readonly byte[] Png = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[64]];
    private static readonly byte[] Wav = [.. "RIFF"u8, 1, 2, 3, 4, .. "WAVEfmt "u8, .. new byte[64]];

    private ShopHost host = null!;

    public async Task InitializeAsync() =>
        host = await ShopHost.StartAsync(
            TestBots.OnMessage(
                (turn, cancellationToken) =>
                    turn.SendActivityAsync(
                        MessageFactory.Text(string.Join(' ', (turn.Activity.Attachments ?? []).Select(one => one.ContentUrl))),
                        cancellationToken
                    )
            )
        );

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_picture_comes_back_with_its_name_its_thumbnail_and_an_address_anybody_can_fetch()
    {
        var visitor = await host.VisitAsync();

        var answer = await UploadAsync(
            visitor,
            ActivityPart("""[{"contentType":"image/png","name":"小票 (1).png","thumbnailUrl":"data:image/png;base64,AA"}]"""),
            (Png, "小票 (1).png", "image/png")
        );
        var history = await visitor.PollUntilAsync(all => all.Count == 2);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        var echo = history[0];
        ((string?)echo["id"]).ShouldBe(answer.Text("id"));
        ((string?)echo["text"]).ShouldBe("see");
        var attachment = echo["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)attachment["name"]).ShouldBe("小票 (1).png");
        ((string?)attachment["contentType"]).ShouldBe("image/png");
        ((string?)attachment["thumbnailUrl"]).ShouldBe("data:image/png;base64,AA");
        var url = (string)attachment["contentUrl"]!;
        ((string?)history[1]["text"]).ShouldBe(url);
        using var file = await host.Http.GetAsync(new Uri(url));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Png);
    }

    [Fact]
    public async Task Several_files_and_no_activity_part_make_a_message_of_the_user_in_the_address()
    {
        var visitor = await host.VisitAsync(user: null);

        var answer = await UploadAsync(visitor, activity: null, (Png, "a.png", "image/png"), (Wav, "b.wav", "audio/wav"));
        var history = await visitor.PollUntilAsync(all => all.Count == 2);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        ((string?)history[0]["from"]!["id"]).ShouldBe(visitor.User);
        history[0]["attachments"]!
            .AsArray()
            .Select(one => $"{one!["name"]} {one["contentType"]}")
            .ShouldBe(["a.png image/png", "b.wav audio/wav"]);
    }

    [Fact]
    public async Task One_bare_file_is_taken_too()
    {
        var visitor = await host.VisitAsync();
        using var request = Request(visitor, new ByteArrayContent(Wav));
        request.Content!.Headers.ContentDisposition = ContentDispositionHeaderValue.Parse("attachment; name=\"file\"; filename=\"b.wav\"");
        using var response = await host.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await visitor.PollUntilAsync(all => all.Count == 2);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "image/png")]
    [InlineData("<html><script>alert(1)</script></html>", "image/jpeg")]
    [InlineData("%PDF-1.7", "application/pdf")]
    [InlineData("", "image/png")]
    public async Task The_content_decides_what_a_file_is_and_other_kinds_are_refused(string content, string claimed)
    {
        var visitor = await host.VisitAsync();

        var answer = await UploadAsync(visitor, ActivityPart("[]"), (Encoding.UTF8.GetBytes(content), "x.png", claimed));

        answer.Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_with_413()
    {
        await using var small = await ShopHost.StartAsync(change: settings => settings.Configuration["DirectLine:MaxFileBytes"] = "2048");
        var visitor = await small.VisitAsync();

        var answer = await UploadAsync(visitor, ActivityPart("[]"), small, ([.. Png, .. new byte[4096]], "big.png", "image/png"));

        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("nothing.png")]
    [InlineData("..%2Fturns.db")]
    [InlineData("..%2F..%2Fetc%2Fpasswd.png")]
    [InlineData("x.svg")]
    public async Task Other_files_cannot_be_fetched(string name)
    {
        using var response = await host.Http.GetAsync(new Uri(host.Url, $"/v3/directline/files/{name}"));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static StringContent ActivityPart(string attachments) =>
        new(
            $$"""{"type":"message","text":"see","from":{"id":"u"},"attachments":{{attachments}}}""",
            Encoding.UTF8,
            "application/vnd.microsoft.activity"
        );

    private Task<Answer> UploadAsync(Visitor visitor, HttpContent? activity, params (byte[] Content, string Name, string Type)[] files) =>
        UploadAsync(visitor, activity, host, files);

    private static async Task<Answer> UploadAsync(
        Visitor visitor,
        HttpContent? activity,
        ShopHost host,
        params (byte[] Content, string Name, string Type)[] files
    )
    {
        using var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            form.Add(activity, "activity", "blob");
        }

        foreach (var (content, name, type) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename=\"{name}\"");
            form.Add(part);
        }

        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(host.Url, $"/v3/directline/conversations/{visitor.Conversation}/upload?userId={visitor.User}")
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", visitor.Token);
        request.Content = form;
        using var response = await host.Http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    private HttpRequestMessage Request(Visitor visitor, HttpContent content)
    {
        var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(host.Url, $"/v3/directline/conversations/{visitor.Conversation}/upload?userId={visitor.User}")
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", visitor.Token);
        request.Content = content;
        return request;
    }
}
