using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>With the delivery mode expectReplies replies wait in the turn instead of going to the channel.</summary>
public sealed class BufferedRepliesTests
{
    [Fact]
    public async Task Replies_wait_in_the_turn_in_their_order()
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter, Some.Message(deliveryMode: DeliveryModes.ExpectReplies));

        await turn.SendActivityAsync("一");
        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("二"), MessageFactory.Text("三")]);

        adapter.Sent.ShouldBeEmpty();
        turn.BufferedReplyActivities.Select(activity => activity.Text).ShouldBe(["一", "二", "三"]);
        turn.BufferedReplyActivities.ShouldAllBe(activity => activity.ReplyToId == "in-1");
        responses.Select(response => response.Id).ShouldBe([null, null]);
        turn.Responded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_trace_waits_too_and_is_no_response()
    {
        var turn = Some.Turn(activity: Some.Message(deliveryMode: DeliveryModes.ExpectReplies));

        await turn.SendActivityAsync(Activity.CreateTraceActivity("watch"));

        turn.BufferedReplyActivities.Count.ShouldBe(1);
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task Handlers_see_waiting_replies()
    {
        var turn = Some.Turn(activity: Some.Message(deliveryMode: DeliveryModes.ExpectReplies));
        turn.OnSendActivities(
            (_, activities, next) =>
            {
                activities[0].Text = "changed";
                return next();
            }
        );

        await turn.SendActivityAsync("a");

        turn.BufferedReplyActivities.ShouldHaveSingleItem().Text.ShouldBe("changed");
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_kept_for_the_request()
    {
        var turn = Some.Turn(activity: Some.Message(deliveryMode: DeliveryModes.ExpectReplies));
        var answer = new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = 200 },
        };

        await turn.SendActivityAsync(answer);

        turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).ShouldBeSameAs(answer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(DeliveryModes.Normal)]
    [InlineData(DeliveryModes.Notification)]
    public async Task Other_delivery_modes_wait_for_nothing(string? deliveryMode)
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter, Some.Message(deliveryMode: deliveryMode));

        await turn.SendActivityAsync("a");

        adapter.Sent.Count.ShouldBe(1);
        turn.BufferedReplyActivities.ShouldBeEmpty();
    }
}
