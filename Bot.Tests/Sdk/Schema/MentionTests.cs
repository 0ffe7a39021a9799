using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Mentions are found among the entities and can be taken out of the text.</summary>
public sealed class MentionTests
{
    [Fact]
    public void Mentions_are_found_among_other_entities()
    {
        var message = Sample.Message();
        message.Entities = [new Place(name: "上海"), Sample.Mention("shop", "店小二", "@店小二"), new Entity("clientInfo")];

        var mention = message.GetMentions().ShouldHaveSingleItem();

        (mention.Mentioned.Id, mention.Text, mention.Type).ShouldBe(("shop", "@店小二", "mention"));
    }

    [Fact]
    public void A_mention_that_never_travelled_is_found_too()
    {
        var message = Sample.Message();
        message.Entities = [new Mention(new ChannelAccount("shop"), "@店小二")];

        message.MentionsId("shop").ShouldBeTrue();
    }

    [Fact]
    public void A_mention_spelled_in_another_case_is_found()
    {
        var message = SchemaTypes.Read<Activity>("""{"entities":[{"type":"MENTION","Mentioned":{"Id":"shop"},"Text":"x"}]}""");

        message.GetMentions().Single().Mentioned.Id.ShouldBe("shop");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"entities":[]}""")]
    [InlineData("""{"entities":[null,{"type":"place"},{}]}""")]
    public void Without_mentions_there_is_an_empty_list(string json) => SchemaTypes.Read<Activity>(json).GetMentions().ShouldBeEmpty();

    [Fact]
    public void The_words_that_mention_the_recipient_are_removed()
    {
        var message = Sample.Message();
        message.Text = "<at>店小二</at> 我想退货\n";
        message.Entities = [Sample.Mention("shop", "店小二", "<at>店小二</at>")];

        message.RemoveRecipientMention().ShouldBe("我想退货");
        message.Text.ShouldBe("我想退货");
    }

    [Fact]
    public void Without_words_the_tagged_name_is_removed()
    {
        var message = Sample.Message();
        message.Text = "<AT>Shop</AT> hello <at>shop</at>";
        message.Entities = [Sample.Mention("shop", "shop", text: null)];

        message.RemoveRecipientMention().ShouldBe("hello");
    }

    [Theory]
    [InlineData("a+b (c)", "a+b (c) 你好", "你好")]
    [InlineData("$1", "$1 你好", "你好")]
    public void Words_are_taken_literally(string words, string text, string left)
    {
        var message = Sample.Message();
        message.Text = text;
        message.Entities = [Sample.Mention("shop", "店小二", words)];

        message.RemoveRecipientMention().ShouldBe(left);
    }

    [Fact]
    public void A_mention_of_no_words_removes_none()
    {
        var message = Sample.Message();
        message.Entities = [Sample.Mention("shop", "店小二", "")];

        message.RemoveRecipientMention().ShouldBe("我想退货");
    }

    [Fact]
    public void Mentions_of_others_stay()
    {
        var message = Sample.Message();
        message.Text = "@小王 @店小二 你好";
        message.Entities = [Sample.Mention("wang", "小王", "@小王"), Sample.Mention("shop", "店小二", "@店小二")];

        message.RemoveMentionText("shop").ShouldBe("@小王  你好");
        message.RemoveMentionText("nobody").ShouldBe("@小王  你好");
    }

    [Fact]
    public void Who_is_mentioned_can_be_asked()
    {
        var message = Sample.Message();
        message.Entities = [Sample.Mention("shop", "店小二", "@店小二")];

        message.MentionsRecipient().ShouldBeTrue();
        message.MentionsId("shop").ShouldBeTrue();
        message.MentionsId("wang").ShouldBeFalse();
    }

    [Fact]
    public void A_mention_of_nobody_mentions_nobody()
    {
        var message = SchemaTypes.Read<Activity>("""{"text":"hi","entities":[{"type":"mention","text":"hi"}]}""");

        message.MentionsRecipient().ShouldBeFalse();
        message.RemoveRecipientMention().ShouldBe("hi");
    }
}
