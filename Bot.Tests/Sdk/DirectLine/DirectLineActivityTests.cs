using Microsoft.Bot.Connector.DirectLine;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.DirectLine;

/// <summary>Activities on the client's side: views, replies, mentions.</summary>
public sealed class DirectLineActivityTests
{
    [Fact]
    public void A_view_is_there_for_its_own_type_alone()
    {
        IActivity message = new Activity { Type = "Message/plain" };

        message.AsMessageActivity().ShouldBeSameAs(message);
        message.AsTypingActivity().ShouldBeNull();
        message.AsEventActivity().ShouldBeNull();
        new Activity().AsMessageActivity().ShouldBeNull();
    }

    [Fact]
    public void Every_factory_makes_its_own_type() =>
        new IActivity[]
        {
            Activity.CreateMessageActivity(),
            Activity.CreateContactRelationUpdateActivity(),
            Activity.CreateConversationUpdateActivity(),
            Activity.CreateTypingActivity(),
            Activity.CreatePingActivity(),
            Activity.CreateEndOfConversationActivity(),
            Activity.CreateEventActivity(),
            Activity.CreateInvokeActivity(),
            Activity.CreateInstallationUpdateActivity(),
        }
            .Select(activity => activity.Type)
            .ShouldBe([
                "message",
                "contactRelationUpdate",
                "conversationUpdate",
                "typing",
                "ping",
                "endOfConversation",
                "event",
                "invoke",
                "installationUpdate",
            ]);

    [Theory]
    [InlineData("MESSAGE", "message")]
    [InlineData("ConversationUpdate", "conversationUpdate")]
    [InlineData("Handoff", "handoff")]
    [InlineData(null, "")]
    public void A_type_is_written_in_one_way(string? type, string written) => Activity.GetActivityType(type).ShouldBe(written);

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var activity = new Activity
        {
            Id = "1",
            From = new ChannelAccount("u", "林"),
            Recipient = new ChannelAccount("b"),
            Conversation = new ConversationAccount(id: "c"),
            ChannelId = "directline",
            Locale = "zh-CN",
        };

        var reply = activity.CreateReply("好");

        (reply.Type, reply.Text, reply.Locale, reply.ReplyToId).ShouldBe(("message", "好", "zh-CN", "1"));
        (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.ChannelId).ShouldBe(("b", "u", "c", "directline"));
    }

    [Fact]
    public void A_mention_is_found_and_taken_out()
    {
        var activity = new Activity
        {
            Text = "@店小二 查订单",
            Recipient = new ChannelAccount("b"),
            Entities = [new Entity()],
        };
        activity.Entities[0].SetAs(new Mention(new ChannelAccount("b"), "@店小二 ", "mention"));

        activity.MentionsRecipient().ShouldBeTrue();
        activity.MentionsId("x").ShouldBeFalse();
        activity.GetMentions().ShouldHaveSingleItem().Mentioned.Id.ShouldBe("b");
        activity.RemoveRecipientMention().ShouldBe("查订单");
    }

    [Fact]
    public void Content_is_text_summary_attachment_or_channel_data()
    {
        new Activity { Text = " " }
            .HasContent()
            .ShouldBeFalse();
        new Activity { Summary = "一" }
            .HasContent()
            .ShouldBeTrue();
        new Activity { Attachments = [new Attachment()] }
            .HasContent()
            .ShouldBeTrue();
        new Activity { ChannelData = new JObject() }
            .HasContent()
            .ShouldBeTrue();
    }
}
