using BotApp.Recognizers;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Models;

namespace BotApp.Tests.Recognizers.Models;

/// <summary>A model that is slow, broken or gone costs a turn at most the time-out, and soon nothing.</summary>
public sealed class FailingModelTests : IAsyncLifetime
{
    private const string Message = "这个我不太想留着";
    private ModelKit kit = null!;

    public async Task InitializeAsync() => kit = await ModelKit.StartAsync();

    public async Task DisposeAsync() => await kit.DisposeAsync();

    [Fact]
    public async Task A_server_that_never_answers_gives_way_to_the_local_answer_after_the_timeout()
    {
        kit.Server.IsSilent = true;
        var recognizer = kit.Recognizer();
        var answer = recognizer.UnderstandAsync(Message).AsTask();
        await kit.Server.ArrivalAsync();
        kit.Clock.Advance(TimeSpan.FromSeconds(1.9));
        answer.IsCompleted.ShouldBeFalse();

        kit.Clock.Advance(TimeSpan.FromSeconds(0.1));

        (await answer).Reading.ShouldBeEquivalentTo(recognizer.Understand(Message).Reading);
    }

    [Fact]
    public async Task Both_questions_together_take_no_longer_than_the_timeout()
    {
        await kit.WithEmbeddingsAsync();
        var recognizer = await kit.WithEmbeddingsAsync(("Models:ChatModel", "chat-1"), ("Intents:AbstainBelow", "1"));
        kit.Server.IsSilent = true;
        var answer = recognizer.UnderstandAsync(Message).AsTask();
        await kit.Server.ArrivalAsync();
        await kit.Server.ArrivalAsync();

        kit.Clock.Advance(TimeSpan.FromSeconds(2));

        (await answer).Intent.ShouldBe(Intent.Other);
        kit.Server.Chats.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_turn_that_is_called_off_gets_the_local_answer_and_does_not_count_against_the_model()
    {
        kit.Server.IsSilent = true;
        var recognizer = kit.Recognizer(("Models:FailuresToOpen", "1"));
        using var turn = new CancellationTokenSource();
        var answer = recognizer.UnderstandAsync(Message, cancellationToken: turn.Token).AsTask();
        await kit.Server.ArrivalAsync();
        await turn.CancelAsync();
        (await answer).Intent.ShouldBe(Intent.Other);

        (kit.Server.IsSilent, kit.Server.Say) = (false, _ => Intent.Invoice);

        (await recognizer.UnderstandAsync(Message)).Intent.ShouldBe(Intent.Invoice);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(401)]
    public async Task Failures_in_a_row_open_the_circuit_until_a_pause_has_passed(int status)
    {
        kit.Server.Fails = status;
        kit.Server.Say = _ => Intent.Invoice;
        var recognizer = kit.Recognizer(("Models:FailuresToOpen", "3"), ("Models:OpenFor", "00:00:30"));
        await AskAsync(recognizer, 5, Intent.Other);
        kit.Server.Chats.Count.ShouldBe(3);

        kit.Clock.Advance(TimeSpan.FromSeconds(30));
        await AskAsync(recognizer, 3, Intent.Other);
        kit.Server.Chats.Count.ShouldBe(4);

        kit.Server.Fails = null;
        kit.Clock.Advance(TimeSpan.FromSeconds(29));
        await AskAsync(recognizer, 1, Intent.Other);
        kit.Server.Chats.Count.ShouldBe(4);
        kit.Clock.Advance(TimeSpan.FromSeconds(1));
        await AskAsync(recognizer, 2, Intent.Invoice);
        kit.Server.Chats.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_exception()
    {
        var recognizer = kit.Recognizer();
        await kit.Server.DisposeAsync();

        (await recognizer.UnderstandAsync(Message)).Intent.ShouldBe(Intent.Other);
    }

    [Fact]
    public void While_one_question_tries_a_circuit_the_others_stay_away()
    {
        var circuit = new CircuitBreaker(1, TimeSpan.FromSeconds(30), kit.Clock);
        circuit.TryEnter().ShouldBeTrue();
        circuit.Failed().ShouldBeTrue();
        kit.Clock.Advance(TimeSpan.FromSeconds(30));

        circuit.TryEnter().ShouldBeTrue();
        circuit.TryEnter().ShouldBeFalse();
        circuit.Left();
        circuit.TryEnter().ShouldBeTrue();
        circuit.Succeeded();
        circuit.TryEnter().ShouldBeTrue();
        circuit.TryEnter().ShouldBeTrue();
    }

    private static async Task AskAsync(ShopRecognizer recognizer, int times, string intent)
    {
        for (var time = 0; time < times; time++)
        {
            (await recognizer.UnderstandAsync(Message)).Intent.ShouldBe(intent);
        }
    }
}
