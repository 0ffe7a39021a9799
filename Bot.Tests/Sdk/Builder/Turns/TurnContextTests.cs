using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>Sending, replacing and deleting in a turn.</summary>
public sealed class TurnContextTests
{
    [Fact]
    public void A_turn_needs_an_adapter_and_an_activity()
    {
        Should.Throw<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity())).ParamName.ShouldBe("adapter");
        Should.Throw<ArgumentNullException>(() => new TurnContext(new RecordingAdapter(), null)).ParamName.ShouldBe("activity");
        Should.Throw<ArgumentNullException>(() => new TurnContext((ITurnContext)null!, new Activity())).ParamName.ShouldBe("turnContext");
    }

    [Fact]
    public async Task A_reply_is_addressed_to_whoever_spoke()
    {
        var adapter = new RecordingAdapter();

        await Some.Turn(adapter).SendActivityAsync("在的");

        var reply = adapter.Sent.ShouldHaveSingleItem();
        reply.Type.ShouldBe(ActivityTypes.Message);
        reply.Text.ShouldBe("在的");
        reply.InputHint.ShouldBe(InputHints.AcceptingInput);
        reply.Recipient.Id.ShouldBe("user-1");
        reply.From.Id.ShouldBe("bot-1");
        reply.Conversation.Id.ShouldBe("talk-1");
        reply.ChannelId.ShouldBe("directline");
        reply.ServiceUrl.ShouldBe("https://channel.example");
        reply.ReplyToId.ShouldBe("in-1");
    }

    [Fact]
    public async Task Speech_and_hint_are_sent_when_they_say_something()
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter);

        await turn.SendActivityAsync("a", "<speak/>", InputHints.ExpectingInput);
        await turn.SendActivityAsync("b", string.Empty, string.Empty);

        adapter.Sent[0].Speak.ShouldBe("<speak/>");
        adapter.Sent[0].InputHint.ShouldBe(InputHints.ExpectingInput);
        adapter.Sent[1].Speak.ShouldBeNull();
        adapter.Sent[1].InputHint.ShouldBeNull();
    }

    [Fact]
    public async Task The_channels_id_becomes_the_activitys()
    {
        var turn = Some.Turn();
        var activity = MessageFactory.Text("a");
        activity.Id = "mine";

        var response = await turn.SendActivityAsync(activity);

        response.Id.ShouldBe("sent-1");
        activity.Id.ShouldBe("sent-1");
    }

    [Fact]
    public async Task Several_activities_are_sent_at_once_and_answered_in_order()
    {
        var adapter = new RecordingAdapter();

        var responses = await Some.Turn(adapter).SendActivitiesAsync([MessageFactory.Text("一"), MessageFactory.Text("二")]);

        adapter.Sent.Select(activity => activity.Text).ShouldBe(["一", "二"]);
        responses.Select(response => response.Id).ShouldBe(["sent-1", "sent-2"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_blank_text_or_id_is_refused(string? blank)
    {
        var turn = Some.Turn();

        (await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivityAsync(blank))).ParamName.ShouldBe("textReplyToSend");
        (await Should.ThrowAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(blank))).ParamName.ShouldBe("activityId");
    }

    [Fact]
    public async Task Nothing_cannot_be_sent_replaced_or_deleted()
    {
        var turn = Some.Turn();

        (await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!))).ParamName.ShouldBe("activity");
        (await Should.ThrowAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null))).ParamName.ShouldBe("activities");
        var none = await Should.ThrowAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        (none.ParamName, none.Message).ShouldBe(
            ("activities", "Expecting one or more activities, but the array was empty. (Parameter 'activities')")
        );
        (await Should.ThrowAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null))).ParamName.ShouldBe("activity");
        var delete = await Should.ThrowAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
        delete.ParamName.ShouldBe("conversationReference");
        Should.Throw<ArgumentNullException>(() => turn.OnSendActivities(null)).ParamName.ShouldBe("handler");
        Should.Throw<ArgumentNullException>(() => turn.OnUpdateActivity(null)).ParamName.ShouldBe("handler");
        Should.Throw<ArgumentNullException>(() => turn.OnDeleteActivity(null)).ParamName.ShouldBe("handler");
    }

    [Fact]
    public async Task An_adapter_that_answers_nothing_leaves_an_empty_response()
    {
        var adapter = new RecordingAdapter { Answer = _ => null };
        var activity = MessageFactory.Text("a");
        var turn = Some.Turn(adapter);

        var response = await turn.SendActivityAsync(activity);

        response.ShouldBeNull();
        activity.Id.ShouldBeNull();
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_trace_is_no_response_anything_else_is()
    {
        var turn = Some.Turn();

        await turn.SendActivityAsync(Activity.CreateTraceActivity("watch"));
        turn.Responded.ShouldBeFalse();

        await turn.SendActivitiesAsync([Activity.CreateTraceActivity("watch"), new Activity { Type = ActivityTypes.Typing }]);
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task Updating_and_deleting_is_no_response()
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter);

        await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "new" });
        await turn.DeleteActivityAsync("old");

        turn.Responded.ShouldBeFalse();
        adapter.Updated.ShouldHaveSingleItem().Recipient.Id.ShouldBe("user-1");
        var reference = adapter.Deleted.ShouldHaveSingleItem();
        reference.ActivityId.ShouldBe("old");
        reference.Conversation.Id.ShouldBe("talk-1");
    }

    [Fact]
    public async Task After_its_end_a_turn_does_nothing_more()
    {
        var turn = Some.Turn();
        turn.Dispose();
        turn.Dispose();

        (await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"))).ObjectName.ShouldBe("SendActivityAsync");
        await Should.ThrowAsync<ObjectDisposedException>(() => turn.SendActivitiesAsync([new Activity()]));
        await Should.ThrowAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(new Activity()));
        await Should.ThrowAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync("old"));
        Should.Throw<ObjectDisposedException>(() => turn.OnSendActivities((_, _, next) => next()));
        Should.Throw<ObjectDisposedException>(() => turn.TurnState.Get<string>("any")).ObjectName.ShouldBe("Get");
    }

    [Fact]
    public async Task Another_activity_of_the_turn_shares_everything_else()
    {
        var turn = Some.Turn();
        turn.TurnState.Add("shared", "yes");
        var seen = 0;
        turn.OnSendActivities(
            (_, _, next) =>
            {
                seen++;
                return next();
            }
        );
        await turn.SendActivityAsync("before");

        var other = new TurnContext(turn, new Activity { Type = ActivityTypes.Event });
        await other.SendActivityAsync("after");

        other.Adapter.ShouldBeSameAs(turn.Adapter);
        other.TurnState.ShouldBeSameAs(turn.TurnState);
        other.BufferedReplyActivities.ShouldBeSameAs(turn.BufferedReplyActivities);
        other.Activity.Type.ShouldBe(ActivityTypes.Event);
        other.Responded.ShouldBeTrue();
        seen.ShouldBe(2);
    }

    [Fact]
    public void The_locale_of_the_turn_lives_in_its_state()
    {
        var turn = Some.Turn();
        turn.Locale.ShouldBeNull();

        turn.Locale = "zh-CN";
        turn.TurnState.Get<string>("turn.locale").ShouldBe("zh-CN");

        turn.Locale = null;
        turn.TurnState.ContainsKey("turn.locale").ShouldBeFalse();
    }
}
