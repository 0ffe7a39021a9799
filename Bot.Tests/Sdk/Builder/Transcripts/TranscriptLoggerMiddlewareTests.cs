using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.Transcripts;

/// <summary>What is said in a turn is written down as copies when the turn comes back.</summary>
public sealed class TranscriptLoggerMiddlewareTests
{
    private readonly Listening log = new();
    private readonly RecordingAdapter adapter = new();

    public TranscriptLoggerMiddlewareTests()
    {
        adapter.Use(new TranscriptLoggerMiddleware(log));
    }

    [Fact]
    public async Task What_came_in_and_what_went_out_is_written_in_order()
    {
        await adapter.RunAsync(
            Some.Message("hi"),
            async (turn, token) =>
            {
                await turn.SendActivityAsync("一", cancellationToken: token);
                await turn.SendActivityAsync("二", cancellationToken: token);
                log.Activities.ShouldBeEmpty();
            }
        );

        log.Activities.Select(activity => activity.Text).ShouldBe(["hi", "一", "二"]);
        log.Activities.Select(activity => activity.Id).ShouldBe(["in-1", "sent-1", "sent-2"]);
        log.Activities.ShouldAllBe(activity => activity.Timestamp != null);
        log.Activities[0].From.Role.ShouldBe("user");
    }

    [Fact]
    public async Task Copies_are_written()
    {
        var incoming = Some.Message("hi");
        var reply = MessageFactory.Text("reply");
        reply.Value = new { order = new { number = "20261103" } };
        await adapter.RunAsync(
            incoming,
            async (turn, token) =>
            {
                await turn.SendActivityAsync(reply, token);
                reply.Text = "changed";
                incoming.Text = "changed";
            }
        );

        log.Activities.Select(activity => activity.Text).ShouldBe(["hi", "reply"]);
        ((JObject)log.Activities[1].Value)["order"]!["number"]!.Value<string>().ShouldBe("20261103");
    }

    [Fact]
    public async Task A_reply_the_channel_gives_no_id_gets_one()
    {
        adapter.Answer = _ => new ResourceResponse();

        await adapter.RunAsync(Some.Message(), (turn, token) => turn.SendActivityAsync("a", cancellationToken: token));

        log.Activities[1].Id.ShouldStartWith("g_");
    }

    [Fact]
    public async Task Updates_and_deletions_are_written_as_such()
    {
        await adapter.RunAsync(
            Some.Message(),
            async (turn, token) =>
            {
                await turn.UpdateActivityAsync(
                    new Activity
                    {
                        Type = ActivityTypes.Message,
                        Id = "old",
                        Text = "new",
                    },
                    token
                );
                await turn.DeleteActivityAsync("old", token);
            }
        );

        var (update, deletion) = (log.Activities[1], log.Activities[2]);
        (update.Type, update.Id, update.Text).ShouldBe((ActivityTypes.MessageUpdate, "old", "new"));
        (deletion.Type, deletion.Id, deletion.Conversation.Id).ShouldBe((ActivityTypes.MessageDelete, "old", "talk-1"));
        adapter.Updated[0].Type.ShouldBe(ActivityTypes.Message);
    }

    [Fact]
    public async Task The_event_that_continues_a_conversation_is_left_out()
    {
        await adapter.ContinueConversationAsync(
            "bot",
            Some.Message().GetConversationReference(),
            (turn, token) => turn.SendActivityAsync("proactive", cancellationToken: token),
            default
        );

        log.Activities.ShouldHaveSingleItem().Text.ShouldBe("proactive");
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_fail_the_turn()
    {
        var other = new RecordingAdapter();
        other.Use(new TranscriptLoggerMiddleware(new Failing(asynchronously: false)));
        other.Use(new TranscriptLoggerMiddleware(new Failing(asynchronously: true)));

        await other.RunAsync(Some.Message(), (turn, token) => turn.SendActivityAsync("a", cancellationToken: token));

        other.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_turn_does_not_wait_for_the_logger()
    {
        var slow = new Slow();
        var other = new RecordingAdapter();
        other.Use(new TranscriptLoggerMiddleware(slow));

        await other.RunAsync(Some.Message("hi"), (_, _) => Task.CompletedTask);

        slow.Written.ShouldBe(0);
        slow.Release();
        slow.Written.ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_that_fails_writes_nothing()
    {
        await Should.ThrowAsync<NotSupportedException>(() => adapter.RunAsync(Some.Message(), (_, _) => throw new NotSupportedException()));

        log.Activities.ShouldBeEmpty();
    }

    [Fact]
    public void A_logger_is_needed()
    {
        Should.Throw<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null)).ParamName.ShouldBe("transcriptLogger");
    }

    [Fact]
    public async Task Nothing_traces_nothing()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => new TraceTranscriptLogger().LogActivityAsync(null));
        await new TraceTranscriptLogger(false).LogActivityAsync(Some.Message());
    }

    private sealed class Listening : ITranscriptLogger
    {
        public List<Activity> Activities { get; } = [];

        public Task LogActivityAsync(IActivity activity)
        {
            Activities.Add((Activity)activity);
            return Task.CompletedTask;
        }
    }

    private sealed class Failing(bool asynchronously) : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) =>
            asynchronously ? Task.FromException(new InvalidOperationException()) : throw new InvalidOperationException();
    }

    private sealed class Slow : ITranscriptLogger
    {
        private readonly TaskCompletionSource gate = new();

        public int Written { get; private set; }

        public void Release() => gate.SetResult();

        public async Task LogActivityAsync(IActivity activity)
        {
            await gate.Task;
            Written++;
        }
    }
}
