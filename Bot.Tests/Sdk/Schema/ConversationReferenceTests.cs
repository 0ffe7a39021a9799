using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>A reference leads back into a conversation.</summary>
public sealed class ConversationReferenceTests
{
    [Fact]
    public void A_reference_says_who_talked_where()
    {
        var message = Sample.Message();

        var reference = message.GetConversationReference();

        reference.ActivityId.ShouldBe("a1");
        reference.User.ShouldBeSameAs(message.From);
        reference.Bot.ShouldBeSameAs(message.Recipient);
        reference.Conversation.ShouldBeSameAs(message.Conversation);
        (reference.ChannelId, reference.Locale, reference.ServiceUrl).ShouldBe(("webchat", "zh-CN", "https://channel.example"));
    }

    [Fact]
    public void A_reference_to_a_reply_names_the_reply() =>
        Sample.Message().GetReplyConversationReference(new ResourceResponse("r9")).ActivityId.ShouldBe("r9");

    [Fact]
    public void Applied_outwards_the_bot_answers_the_user()
    {
        var reference = Sample.Message().GetConversationReference();

        var sent = new Activity(ActivityTypes.Message).ApplyConversationReference(reference);

        (sent.From.Id, sent.Recipient.Id, sent.ReplyToId, sent.Id).ShouldBe(("shop", "lin", "a1", null));
        (sent.ChannelId, sent.ServiceUrl, sent.Locale, sent.Conversation.Id).ShouldBe(
            ("webchat", "https://channel.example", "zh-CN", "c1")
        );
    }

    [Fact]
    public void Applied_inwards_the_user_speaks_to_the_bot()
    {
        var reference = Sample.Message().GetConversationReference();

        var received = new Activity(ActivityTypes.Message).ApplyConversationReference(reference, isIncoming: true);

        (received.From.Id, received.Recipient.Id, received.Id, received.ReplyToId).ShouldBe(("lin", "shop", "a1", null));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_the_reference_does_not_say_stays(bool isIncoming)
    {
        var activity = new Activity(id: "own", replyToId: "earlier", locale: "en-US");

        activity.ApplyConversationReference(new ConversationReference(), isIncoming);

        (activity.Id, activity.ReplyToId, activity.Locale).ShouldBe(("own", "earlier", "en-US"));
    }

    [Fact]
    public void Applying_gives_back_the_same_activity()
    {
        var activity = new Activity();

        activity.ApplyConversationReference(new ConversationReference()).ShouldBeSameAs(activity);
    }

    [Fact]
    public void A_conversation_is_continued_by_an_event_from_the_user()
    {
        var reference = Sample.Message().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        (continuation.Type, continuation.Name).ShouldBe((ActivityTypes.Event, ActivityEventNames.ContinueConversation));
        (continuation.From.Id, continuation.Recipient.Id, continuation.Conversation.Id).ShouldBe(("lin", "shop", "c1"));
        (continuation.ChannelId, continuation.ServiceUrl, continuation.Locale).ShouldBe(("webchat", "https://channel.example", "zh-CN"));
        continuation.RelatesTo.ShouldBeSameAs(reference);
    }

    [Fact]
    public void Each_continuation_has_an_id_of_its_own()
    {
        var reference = new ConversationReference();

        var ids = new[] { reference.GetContinuationActivity().Id, reference.GetContinuationActivity().Id };

        ids.All(id => Guid.TryParse(id, out _)).ShouldBeTrue();
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }
}
