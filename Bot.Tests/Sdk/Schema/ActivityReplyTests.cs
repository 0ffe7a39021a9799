using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Answers to an activity go back where it came from.</summary>
public sealed class ActivityReplyTests
{
    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var reply = Sample.Message().CreateReply("好的");

        reply.Type.ShouldBe(ActivityTypes.Message);
        (reply.Text, reply.Locale, reply.ReplyToId).ShouldBe(("好的", "zh-CN", "a1"));
        (reply.From.Id, reply.From.Name).ShouldBe(("shop", "店小二"));
        (reply.Recipient.Id, reply.Recipient.Name).ShouldBe(("lin", "小林"));
        (reply.ChannelId, reply.ServiceUrl).ShouldBe(("webchat", "https://channel.example"));
        (reply.Conversation.Id, reply.Conversation.Name, reply.Conversation.IsGroup).ShouldBe(("c1", "退货", false));
        reply.Attachments.ShouldBeEmpty();
        reply.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void A_reply_is_stamped_in_utc() => Sample.Message().CreateReply().Timestamp!.Value.Offset.ShouldBe(TimeSpan.Zero);

    [Fact]
    public void A_reply_has_an_id_of_its_own_to_come() => Sample.Message().CreateReply().Id.ShouldBeNull();

    [Fact]
    public void A_reply_without_words_has_empty_words() => Sample.Message().CreateReply().Text.ShouldBe("");

    [Fact]
    public void A_reply_can_be_in_another_language() => Sample.Message().CreateReply("ok", "en-US").Locale.ShouldBe("en-US");

    [Fact]
    public void A_reply_to_nobody_goes_to_nobody()
    {
        var message = Sample.Message();
        message.From = null;

        message.CreateReply().Recipient.Id.ShouldBeNull();
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("DirectLine")]
    [InlineData("webchat")]
    public void Where_updates_are_not_shown_nothing_answers_one(string channelId)
    {
        var update = Sample.Message(channelId, ActivityTypes.ConversationUpdate);

        update.CreateReply().ReplyToId.ShouldBeNull();
        update.CreateTrace("t").ReplyToId.ShouldBeNull();
        update.GetConversationReference().ActivityId.ShouldBeNull();
    }

    [Fact]
    public void Elsewhere_an_update_is_answered() =>
        Sample.Message("msteams", ActivityTypes.ConversationUpdate).CreateReply().ReplyToId.ShouldBe("a1");

    [Fact]
    public void A_trace_goes_back_to_the_sender_without_text()
    {
        var trace = (Activity)Sample.Message().CreateTrace("state", new Fact("k", "v"));

        trace.Type.ShouldBe(ActivityTypes.Trace);
        (trace.Name, trace.ValueType).ShouldBe(("state", nameof(Fact)));
        trace.Label.ShouldBe(nameof(A_trace_goes_back_to_the_sender_without_text));
        (trace.From.Id, trace.Recipient.Id, trace.ReplyToId, trace.Conversation.Id).ShouldBe(("shop", "lin", "a1", "c1"));
        trace.Text.ShouldBeNull();
        trace.Attachments.ShouldBeNull();
    }
}
