using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder;

/// <summary>The events by which a bot hands a conversation to a person.</summary>
public sealed class EventFactoryTests
{
    [Fact]
    public void Asking_for_a_person_carries_who_where_and_what_for()
    {
        var transcript = new Transcript([MessageFactory.Text("hello")]);

        var handoff = (Activity)EventFactory.CreateHandoffInitiation(Some.Turn(), new { Skill = "退货" }, transcript);

        (handoff.Type, handoff.Name).ShouldBe((ActivityTypes.Event, "handoff.initiate"));
        ((JObject)handoff.Value)["Skill"]!.Value<string>().ShouldBe("退货");
        (handoff.From.Id, handoff.Conversation.Id, handoff.ReplyToId).ShouldBe(("user-1", "talk-1", "in-1"));
        (handoff.ChannelId, handoff.ServiceUrl).ShouldBe(("directline", "https://channel.example"));
        handoff.RelatesTo.ActivityId.ShouldBe("in-1");
        handoff.Id.ShouldNotBeNullOrEmpty();
        handoff.Timestamp.ShouldNotBeNull();
        handoff.Entities.ShouldBeEmpty();
        var attachment = handoff.Attachments.ShouldHaveSingleItem();
        (attachment.ContentType, attachment.Name, attachment.Content).ShouldBe(("application/json", "Transcript", transcript));
    }

    [Fact]
    public void Without_a_transcript_nothing_is_attached()
    {
        var handoff = (Activity)EventFactory.CreateHandoffInitiation(Some.Turn(), null);

        handoff.Attachments.ShouldBeEmpty();
        handoff.Value.ShouldBeNull();
    }

    [Fact]
    public void The_status_carries_state_and_message()
    {
        var status = (Activity)EventFactory.CreateHandoffStatus(new ConversationAccount(id: "talk-1"), "failed", "timed out");

        (status.Type, status.Name, status.Conversation.Id).ShouldBe((ActivityTypes.Event, "handoff.status", "talk-1"));
        JsonConvert.SerializeObject(status.Value).ShouldBe("""{"state":"failed","message":"timed out"}""");
        status.Attachments.ShouldNotBeNull();
        status.Id.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_message_of_a_status_may_be_missing()
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(), "accepted");

        ((JObject)status.Value).Value<string>("message").ShouldBeNull();
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter()
    {
        Should.Throw<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null, "x")).ParamName.ShouldBe("turnContext");
        Should.Throw<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null, "x")).ParamName.ShouldBe("conversation");
        Should
            .Throw<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(new ConversationAccount(), null))
            .ParamName.ShouldBe("state");
    }
}
