using BotApp.Recognizers.Intents;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Recognizers.Models;

/// <summary>The chat model is asked on what the local engine abstains on, and only one of our names counts.</summary>
public sealed class SecondOpinionTests : IAsyncLifetime
{
    private ModelKit kit = null!;

    public async Task InitializeAsync() => kit = await ModelKit.StartAsync();

    public async Task DisposeAsync() => await kit.DisposeAsync();

    [Fact]
    public async Task It_decides_where_the_local_engine_abstains()
    {
        kit.Server.Say = _ => "return_goods";
        var recognizer = kit.Recognizer();
        recognizer.Understand("这个我不太想留着").Intent.ShouldBe(Intent.Other);

        var understood = await recognizer.UnderstandAsync("这个我不太想留着");

        understood.Intent.ShouldBe(Intent.ReturnGoods);
        understood.Reading.Abstained.ShouldBeFalse();
        understood.Reading.Top.Select(guess => guess.Intent).ShouldBeUnique();
    }

    [Fact]
    public async Task It_is_shown_every_intent_with_its_definition_and_is_to_choose_the_likeliest_word()
    {
        await kit.Recognizer().UnderstandAsync("这个我不太想留着");

        var body = kit.Server.Chats.ShouldHaveSingleItem();
        ((string?)body["model"]).ShouldBe("chat-1");
        ((double?)body["temperature"]).ShouldBe(0);
        var instruction = ModelServer.ContentOf(body["messages"]![0]!);
        foreach (var intent in Intent.All)
        {
            instruction.ShouldContain($"{intent}: {IntentDefinitions.Of(intent)}\n");
        }

        kit.Server.Keys.ShouldHaveSingleItem().ShouldBe("Bearer key-of-the-tests");
    }

    [Theory]
    [InlineData(" \"invoice\".\n", Intent.Invoice)]
    [InlineData("teleport", Intent.Other)]
    [InlineData("The customer wants invoice", Intent.Other)]
    [InlineData("INVOICE", Intent.Other)]
    [InlineData("other", Intent.Other)]
    [InlineData("", Intent.Other)]
    public async Task Anything_but_one_name_of_the_list_is_ignored(string said, string intent)
    {
        kit.Server.Say = _ => said;

        var understood = await kit.Recognizer().UnderstandAsync("这个我不太想留着");

        understood.Intent.ShouldBe(intent);
        understood.Reading.Abstained.ShouldBe(intent == Intent.Other);
    }

    [Theory]
    [InlineData("Intents:AbstainBelow", "0", "我要退货")]
    [InlineData("Models:Endpoint", "", "我要退货")]
    [InlineData("Models:Endpoint", null, "我要退货")]
    [InlineData("Models:Timeout", "00:00:02", " ")]
    [InlineData("Models:Timeout", "00:00:02", "算了")]
    [InlineData("Models:Timeout", "00:00:02", "第二个")]
    [InlineData("Models:Timeout", "00:00:02", "the second one, please")]
    [InlineData("Models:Timeout", "00:00:02", "13812345678")]
    public async Task Nothing_is_asked_and_the_answer_comes_at_once_when_there_is_no_need(string key, string? value, string text)
    {
        var answer = kit.Recognizer((key, value)).UnderstandAsync(text);

        await answer;
        kit.Server.Chats.ShouldBeEmpty();
        kit.Server.Embeddings.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_to_an_open_question_stays_here()
    {
        var answer = kit.Recognizer().UnderstandAsync("幸福路 12 号", context: new TalkContext(null, HasOpenQuestion: true));

        answer.IsCompleted.ShouldBeTrue();
        await answer;
        kit.Server.Chats.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("电话13812345678，收件人张小三", "13812345678", "1234", "张小三")]
    [InlineData("送到浙江省杭州市余杭区文一西路969号3幢502室", "文一西路", "969号", "502")]
    [InlineData("身份证11010519491231002X 卡号6222021234567890128", "194912", "11010519", "567890")]
    [InlineData("邮箱 lisi@example.com 订单261122000017", "lisi", "261122000017")]
    [InlineData("取件码 3-2-8842，密码 884213", "8842", "884213")]
    public async Task Personal_data_is_masked_before_it_leaves(string text, params string[] secrets)
    {
        text = "这个我不太想留着，" + text;
        await kit.Recognizer().UnderstandAsync(text);

        var sent = ModelServer.MessageOf(kit.Server.Chats.ShouldHaveSingleItem());
        sent.Length.ShouldBe(text.Length);
        foreach (var secret in secrets)
        {
            text.ShouldContain(secret);
            sent.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task Neither_key_nor_message_is_in_the_log_when_the_server_quotes_them()
    {
        kit.Server.Fails = 400;

        await kit.Recognizer().UnderstandAsync("这个我不太想留着");

        kit.Log.Lines(LogLevel.Warning).ShouldHaveSingleItem().ShouldContain("400");
        string.Concat(kit.Log.Lines(LogLevel.Trace)).ShouldNotContain("不太想");
        string.Concat(kit.Log.Lines(LogLevel.Trace)).ShouldNotContain("key-of-the-tests");
    }
}
