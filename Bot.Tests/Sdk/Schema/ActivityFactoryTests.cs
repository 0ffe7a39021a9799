using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Activities made from nothing.</summary>
public sealed class ActivityFactoryTests
{
    [Fact]
    public void A_message_starts_with_empty_lists()
    {
        var message = Activity.CreateMessageActivity();

        message.Type.ShouldBe(ActivityTypes.Message);
        message.Attachments.ShouldBeEmpty();
        message.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void A_conversation_update_starts_with_empty_lists_of_members()
    {
        var update = Activity.CreateConversationUpdateActivity();

        update.Type.ShouldBe(ActivityTypes.ConversationUpdate);
        update.MembersAdded.ShouldBeEmpty();
        update.MembersRemoved.ShouldBeEmpty();
    }

    [Fact]
    public void The_other_kinds_have_nothing_but_their_type()
    {
        IActivity[] made =
        [
            Activity.CreateContactRelationUpdateActivity(),
            Activity.CreateEndOfConversationActivity(),
            Activity.CreateEventActivity(),
            Activity.CreateHandoffActivity(),
            Activity.CreateInvokeActivity(),
            Activity.CreateTypingActivity(),
        ];

        made.Select(SchemaTypes.Write)
            .ShouldBe([
                """{"type":"contactRelationUpdate"}""",
                """{"type":"endOfConversation"}""",
                """{"type":"event"}""",
                """{"type":"handoff"}""",
                """{"type":"invoke"}""",
                """{"type":"typing"}""",
            ]);
    }

    [Fact]
    public void A_trace_names_the_method_it_was_made_in_and_the_class_of_its_value()
    {
        var trace = Activity.CreateTraceActivity("state", value: new HeroCard());

        trace.Type.ShouldBe(ActivityTypes.Trace);
        trace.Name.ShouldBe("state");
        trace.Label.ShouldBe(nameof(A_trace_names_the_method_it_was_made_in_and_the_class_of_its_value));
        trace.ValueType.ShouldBe(nameof(HeroCard));
    }

    [Fact]
    public void A_trace_keeps_what_it_is_told_about_its_value()
    {
        var trace = Activity.CreateTraceActivity("state", "urn:shop", 5, "here");

        (trace.ValueType, trace.Value, trace.Label).ShouldBe(("urn:shop", 5, "here"));
    }

    [Fact]
    public void A_trace_of_nothing_has_no_value_type() => Activity.CreateTraceActivity("state").ValueType.ShouldBeNull();

    [Fact]
    public void A_new_activity_has_no_lists() => SchemaTypes.Write(new Activity()).ShouldBe("{}");

    [Fact]
    public void An_activity_in_an_attachment_has_a_media_type() => Activity.ContentType.ShouldBe("application/vnd.microsoft.activity");
}
