using BotApp.Tests.TestKit;

namespace BotApp.Tests.Media;

/// <summary>Voice messages through the front door, spoken by a machine, heard by a small server of the test's.</summary>
public sealed class VoiceTests(VoiceTests.Ears ears) : IClassFixture<VoiceTests.Ears>
{
    private const string Wav = "audio/wav";
    private const int Megabyte = 1 << 20;

    private readonly ShopHost host = ears.Host;
    private readonly SpeechServer server = ears.Server;

    [SpeechFact]
    public async Task What_was_said_is_answered_as_if_it_had_been_typed_and_the_recording_is_gone()
    {
        var recording = await Spoken.WavAsync("cmn", "我的订单到哪了");
        server.Fails = null;
        server.Hear = bytes => bytes.AsSpan().SequenceEqual(recording) ? " 我的订单到哪了\n" : "别的";
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");

        var talk = await visitor.UploadUntilAsync(host, "中通快递 78420010010337", text: null, (recording, Wav));

        talk.ShouldContain(one => (string?)one["text"] == "我听到的是：“我的订单到哪了”。", "what was heard stays in the talk");
        var request = server.Requests.Single(one => one.Bytes.AsSpan().SequenceEqual(recording));
        request.ContentType.ShouldStartWith("multipart/form-data; boundary=");
        request.Authorization.ShouldBe("Bearer key-1");
        request.Fields["model"].ShouldBe("ears-1");
        request.Fields["response_format"].ShouldBe("json");
        (request.Part, request.FileName).ShouldBe(("file", "message.wav"));
        request.Bytes.ShouldBe(recording);
        Spoken.KeptBy(host).ShouldBeEmpty();
    }

    [SpeechFact]
    public async Task The_language_that_was_spoken_is_answered()
    {
        server.Fails = null;
        server.Hear = _ => "Where is my order?";
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");

        var talk = await visitor.UploadUntilAsync(
            host,
            "ZTO Express 78420010010337",
            text: null,
            (await Spoken.WavAsync("en", "Where is my order?"), Wav)
        );

        talk.ShouldContain(one => (string?)one["text"] == "This is what I heard: “Where is my order?”.");
    }

    [Theory]
    [InlineData("", null, "抱歉，这段语音我没有听清，请再说一遍，或者打字告诉我。")]
    [InlineData("话", 500, "抱歉，语音暂时识别不了，请稍后再试，或者打字告诉我。")]
    public async Task What_could_not_be_heard_is_asked_again(string heard, int? fails, string said)
    {
        (server.Hear, server.Fails) = (_ => heard, fails);
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");

        await visitor.UploadUntilAsync(host, said, text: null, (Spoken.Nothing, Wav));

        Spoken.KeptBy(host).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_recording_that_is_too_large_is_not_sent_on()
    {
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");

        await visitor.UploadUntilAsync(
            host,
            "文件太大了，请控制在 1 MB 以内再发。",
            text: null,
            ([.. Spoken.Nothing, .. new byte[Megabyte]], Wav)
        );

        server.Requests.ShouldNotContain(request => request.Bytes.Length > Megabyte);
        Spoken.KeptBy(host).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_more_files_than_are_looked_at_and_of_one_too_large_that_is_said_and_the_rest_is_taken()
    {
        var visitor = await host.VisitAsync("demo-1", wish => wish.Locale = "zh-CN");
        byte[] large = [.. Drawn.Nothing, .. new byte[Megabyte]];

        var talk = await visitor.UploadUntilAsync(
            host,
            "文件太大了，请控制在 1 MB 以内再发。一次最多看 2 个文件",
            text: null,
            (large, "image/png"),
            (Drawn.Nothing, "image/png"),
            (Drawn.Nothing, "image/png")
        );

        ((string?)talk[^1]["text"]).ShouldNotBeNull().ShouldStartWith("照片收到了，已作为凭证保存。");
    }

    /// <summary>A host with somebody to listen, and small limits.</summary>
    public sealed class Ears : IAsyncLifetime
    {
        internal SpeechServer Server { get; private set; } = null!;

        internal ShopHost Host { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Server = await SpeechServer.StartAsync();
            Host = await ShopWithFiles.StartAsync(
                ("Speech:Endpoint", Server.Url),
                ("Speech:ApiKey", "key-1"),
                ("Speech:Model", "ears-1"),
                ("Attachments:LargestVoice", "1048576"),
                ("Attachments:LargestPicture", "1048576"),
                ("Attachments:MostFiles", "2")
            );
        }

        public async Task DisposeAsync()
        {
            await Host.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
