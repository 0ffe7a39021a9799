using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Turns;

/// <summary>Running a turn: errors, the language, turns the bot begins itself.</summary>
public sealed class BotAdapterTests
{
    [Fact]
    public async Task An_exception_goes_to_OnTurnError_with_the_turn()
    {
        ITurnContext? failed = null;
        Exception? error = null;
        var adapter = new RecordingAdapter
        {
            OnTurnError = (context, exception) =>
            {
                (failed, error) = (context, exception);
                return Task.CompletedTask;
            },
        };
        var turn = Some.Turn(adapter);

        await adapter.RunAsync(turn, (_, _) => throw new InvalidOperationException("kaputt"));

        failed.ShouldBeSameAs(turn);
        error.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("kaputt");
    }

    [Fact]
    public async Task Without_OnTurnError_the_exception_reaches_the_caller()
    {
        var adapter = new RecordingAdapter();

        await Should.ThrowAsync<InvalidOperationException>(() =>
            adapter.RunAsync(Some.Turn(adapter), (_, _) => throw new InvalidOperationException())
        );
    }

    [Fact]
    public async Task The_bot_runs_in_the_culture_of_the_activity_and_the_caller_keeps_its_own()
    {
        var before = CultureInfo.CurrentCulture;
        var adapter = new RecordingAdapter();
        var activity = Some.Message();
        activity.Locale = "de-DE";
        var turn = new TurnContext(adapter, activity);
        string? culture = null;

        await adapter.RunAsync(
            turn,
            (_, _) =>
            {
                culture = CultureInfo.CurrentCulture.Name;
                return Task.CompletedTask;
            }
        );

        culture.ShouldBe("de-DE");
        turn.Locale.ShouldBe("de-DE");
        CultureInfo.CurrentCulture.ShouldBe(before);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a locale at all!")]
    public async Task A_locale_nobody_knows_changes_nothing(string? locale)
    {
        var adapter = new RecordingAdapter();
        var activity = Some.Message();
        activity.Locale = locale;
        var turn = new TurnContext(adapter, activity);
        var ran = false;

        await adapter.RunAsync(
            turn,
            (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            }
        );

        ran.ShouldBeTrue();
        turn.Locale.ShouldBeNull();
    }

    [Fact]
    public async Task A_turn_needs_a_context()
    {
        var run = () => new RecordingAdapter().RunAsync((ITurnContext)null!, (_, _) => Task.CompletedTask);
        (await Should.ThrowAsync<ArgumentNullException>(run)).ParamName.ShouldBe("turnContext");
    }

    [Fact]
    public async Task A_conversation_is_continued_with_an_event_that_says_so()
    {
        var adapter = new RecordingAdapter();
        Activity? seen = null;

        await adapter.ContinueConversationAsync(
            "bot-1",
            Some.Message().GetConversationReference(),
            async (turn, token) =>
            {
                seen = turn.Activity;
                await turn.SendActivityAsync("proactive", cancellationToken: token);
            },
            default
        );

        seen!.Type.ShouldBe(ActivityTypes.Event);
        seen.Name.ShouldBe(ActivityEventNames.ContinueConversation);
        adapter.Sent.ShouldHaveSingleItem().Conversation.Id.ShouldBe("talk-1");
    }

    [Fact]
    public async Task A_conversation_can_be_continued_with_an_activity_of_ones_own()
    {
        var adapter = new RecordingAdapter();
        var own = Some.Message("own");
        Activity? seen = null;

        await adapter.ContinueConversationAsync(
            "bot-1",
            own,
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            default
        );

        seen.ShouldBeSameAs(own);
    }

    [Fact]
    public async Task What_an_adapter_need_not_support_says_so()
    {
        var adapter = new RecordingAdapter();
        var identity = new ClaimsIdentity();
        var reference = Some.Message().GetConversationReference();
        BotCallbackHandler bot = (_, _) => Task.CompletedTask;

        await Should.ThrowAsync<NotImplementedException>(() => adapter.ContinueConversationAsync(identity, reference, bot, default));
        await Should.ThrowAsync<NotImplementedException>(() => adapter.ContinueConversationAsync(identity, reference, "a", bot, default));
        await Should.ThrowAsync<NotImplementedException>(() => adapter.ContinueConversationAsync(identity, Some.Message(), bot, default));
        await Should.ThrowAsync<NotImplementedException>(() => adapter.ProcessActivityAsync(identity, Some.Message(), bot, default));
        await Should.ThrowAsync<NotImplementedException>(() =>
            adapter.CreateConversationAsync("b", "c", "s", "a", new ConversationParameters(), bot, default)
        );
    }

    [Fact]
    public async Task Every_turn_passes_the_stations_of_the_adapter()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new RegisterClassMiddleware<string>("found")).Use(new RegisterClassMiddleware<string>("by name", "name"));
        (string?, string?) seen = default;

        await adapter.RunAsync(
            Some.Message(),
            (turn, _) =>
            {
                seen = (turn.TurnState.Get<string>(), turn.TurnState.Get<string>("name"));
                return Task.CompletedTask;
            }
        );

        seen.ShouldBe(("found", "by name"));
        adapter.Stations.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Storage_and_states_can_be_put_into_every_turn()
    {
        var adapter = new RecordingAdapter();
        var storage = new MemoryStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        adapter.UseStorage(storage).UseBotState(user, conversation);

        await adapter.RunAsync(
            Some.Message(),
            (turn, _) =>
            {
                turn.TurnState.Get<IStorage>().ShouldBeSameAs(storage);
                turn.TurnState.Get<UserState>().ShouldBeSameAs(user);
                turn.TurnState.Get<ConversationState>().ShouldBeSameAs(conversation);
                return Task.CompletedTask;
            }
        );
        Should.Throw<ArgumentNullException>(() => adapter.UseStorage(null));
    }
}
