using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>Handlers of a turn see what goes out, in the order they were added, and can change or stop it.</summary>
public sealed class TurnHandlerTests
{
    [Fact]
    public async Task Handlers_run_in_the_order_they_were_added_and_come_back_in_reverse()
    {
        var turn = Some.Turn();
        List<string> steps = [];
        turn.OnSendActivities(Noting("first")).OnSendActivities(Noting("second"));

        await turn.SendActivityAsync("a");

        steps.ShouldBe(["first in", "second in", "second out", "first out"]);

        SendActivitiesHandler Noting(string name) =>
            async (_, _, next) =>
            {
                steps.Add(name + " in");
                var responses = await next();
                steps.Add(name + " out");
                return responses;
            };
    }

    [Fact]
    public async Task A_handler_can_add_to_what_is_sent()
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter);
        turn.OnSendActivities(
            (_, activities, next) =>
            {
                activities.Add(new Activity { Type = ActivityTypes.Typing });
                return next();
            }
        );

        await turn.SendActivityAsync("a");

        adapter.Sent.Select(activity => activity.Type).ShouldBe([ActivityTypes.Message, ActivityTypes.Typing]);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_activity_back()
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter);
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("a");

        adapter.Sent.ShouldBeEmpty();
        response.Id.ShouldBeNull();
        turn.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task After_next_a_handler_sees_the_channels_ids()
    {
        var turn = Some.Turn();
        string? id = null;
        turn.OnSendActivities(
            async (_, activities, next) =>
            {
                var responses = await next();
                id = activities[0].Id;
                return responses;
            }
        );

        await turn.SendActivityAsync("a");

        id.ShouldBe("sent-1");
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_sender()
    {
        var turn = Some.Turn();
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("kaputt"));

        (await Should.ThrowAsync<InvalidOperationException>(() => turn.SendActivityAsync("a"))).Message.ShouldBe("kaputt");
    }

    [Fact]
    public async Task Update_handlers_can_change_stop_and_watch()
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter);
        turn.OnUpdateActivity(
                (_, activity, next) =>
                {
                    activity.Text += "!";
                    return next();
                }
            )
            .OnUpdateActivity((_, activity, next) => activity.Text == "stop!" ? Task.FromResult<ResourceResponse>(null!) : next());

        var response = await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "go" });
        var none = await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "stop" });

        adapter.Updated.ShouldHaveSingleItem().Text.ShouldBe("go!");
        response.Id.ShouldBe("old");
        none.ShouldBeNull();
    }

    [Fact]
    public async Task Delete_handlers_can_change_stop_and_watch()
    {
        var adapter = new RecordingAdapter();
        var turn = Some.Turn(adapter);
        turn.OnDeleteActivity(
                (_, reference, next) =>
                {
                    reference.ActivityId += "!";
                    return next();
                }
            )
            .OnDeleteActivity((_, reference, next) => reference.ActivityId == "stop!" ? Task.CompletedTask : next());

        await turn.DeleteActivityAsync("go");
        await turn.DeleteActivityAsync("stop");

        adapter.Deleted.ShouldHaveSingleItem().ActivityId.ShouldBe("go!");
    }

    [Fact]
    public async Task A_typed_view_passes_everything_on()
    {
        var adapter = new RecordingAdapter();
        ITurnContext<IMessageActivity> view = new DelegatingTurnContext<IMessageActivity>(Some.Turn(adapter));
        view.OnSendActivities((context, _, next) => next());

        await view.SendActivityAsync("a");
        await view.UpdateActivityAsync(new Activity { Id = "old" });
        await view.DeleteActivityAsync("old");

        view.Activity.Text.ShouldBe("你好");
        view.Responded.ShouldBeTrue();
        view.Adapter.ShouldBeSameAs(adapter);
        (adapter.Sent.Count, adapter.Updated.Count, adapter.Deleted.Count).ShouldBe((1, 1, 1));
    }
}
