using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Builder.Middleware;

/// <summary>Voices for channels that speak, and mentions without their tags.</summary>
public sealed class SpeechAndMentionTests
{
    private readonly RecordingAdapter adapter = new();

    [Theory]
    [InlineData(ChannelIds.Emulator)]
    [InlineData(ChannelIds.DirectlineSpeech)]
    [InlineData("telephony")]
    public async Task A_channel_that_speaks_gets_speech_with_the_voice(string channelId)
    {
        var spoken = await Speak(new SetSpeakMiddleware("xiaoxiao", true), channelId, MessageFactory.Text("你好"));

        spoken.ShouldBe(
            "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='zh-CN'><voice name='xiaoxiao'>你好</voice></speak>"
        );
    }

    [Theory]
    [InlineData(null, true, "你好")]
    [InlineData("xiaoxiao", false, null)]
    public async Task Without_a_voice_or_words_nothing_is_added(string? voice, bool fallback, string? expected)
    {
        (await Speak(new SetSpeakMiddleware(voice, fallback), ChannelIds.Emulator, MessageFactory.Text("你好"))).ShouldBe(expected);
    }

    [Fact]
    public async Task Speech_and_voices_that_are_there_stay()
    {
        var middleware = new SetSpeakMiddleware("xiaoxiao", true);

        (await Speak(middleware, ChannelIds.Emulator, MessageFactory.Text("a", "<speak>a</speak>"))).ShouldBe("<speak>a</speak>");
        (await Speak(middleware, ChannelIds.Emulator, MessageFactory.Text("a", "<voice name='x'>a</voice>")))!.ShouldContain(
            "xml:lang='zh-CN'><voice name='x'>a</voice></speak>"
        );
        (await Speak(middleware, ChannelIds.Directline, MessageFactory.Text("a", "b"))).ShouldBe("b");
    }

    [Theory]
    [InlineData("this is <at>Tom</at>", "this is Tom")]
    [InlineData("this is <at id='1'>Tom</at> yes", "this is Tom yes")]
    [InlineData("<at>Tom</at>test", "Tom test")]
    [InlineData("<at>Tom</at><at>John</at>", "Tom John")]
    [InlineData("<AT>Tom</AT>, hi", "Tom , hi")]
    [InlineData("<at>Tomtest", "<at>Tomtest")]
    [InlineData("at>Tomtest</at>", "at>Tomtest</at>")]
    [InlineData("no tags", "no tags")]
    [InlineData(null, null)]
    public async Task Tags_are_taken_out_of_texts_and_mentions(string? text, string? expected)
    {
        var activity = Some.Message();
        activity.Text = text;
        activity.Entities = [Mention(text, "user-9")];

        await Run(new NormalizeMentionsMiddleware(), activity);

        activity.Text.ShouldBe(expected);
        ((string?)activity.Entities[0].Properties["text"]).ShouldBe(expected);
    }

    [Fact]
    public async Task The_mention_of_the_bot_goes_unless_it_is_to_stay()
    {
        var activity = Some.Message("<at>Bot</at> 你好");
        activity.Entities = [Mention("<at>Bot</at>", "bot-1"), Mention("<at>Tom</at>", "user-9")];

        await Run(new NormalizeMentionsMiddleware(), activity);
        activity.Text.ShouldBe("你好");
        activity.Entities.ShouldHaveSingleItem();

        var kept = Some.Message("<at>Bot</at> 你好");
        kept.Entities = [Mention("<at>Bot</at>", "bot-1")];
        await Run(new NormalizeMentionsMiddleware { RemoveRecipientMention = false }, kept);
        kept.Text.ShouldBe("Bot 你好");
        ((string?)kept.Entities.ShouldHaveSingleItem().Properties["text"]).ShouldBe("Bot");
    }

    [Fact]
    public async Task Skypes_mentions_lose_their_tag()
    {
        var activity = Some.Message("Bot hi");
        activity.ChannelId = ChannelIds.Skype;
        activity.Entities = [Mention("<at id=\"28:bot\">Bot</at>", "bot-1")];

        await Run(new SkypeMentionNormalizeMiddleware(), activity);

        ((string?)activity.Entities[0].Properties["text"]).ShouldBe("Bot");
    }

    private async Task<string?> Speak(SetSpeakMiddleware middleware, string channelId, Activity reply)
    {
        var own = new RecordingAdapter();
        own.Use(middleware);
        var activity = Some.Message();
        activity.ChannelId = channelId;
        activity.Locale = "zh-CN";
        reply.Locale = "zh-CN";
        await own.RunAsync(activity, (turn, token) => turn.SendActivityAsync(reply, token));
        return own.Sent[0].Speak;
    }

    private Task Run(IMiddleware middleware, Activity activity)
    {
        var turn = new TurnContext(adapter, activity);
        return middleware.OnTurnAsync(turn, _ => Task.CompletedTask);
    }

    private static Entity Mention(string? text, string id) =>
        new("mention")
        {
            Properties = new JObject
            {
                ["text"] = text,
                ["mentioned"] = new JObject { ["id"] = id },
            },
        };
}
