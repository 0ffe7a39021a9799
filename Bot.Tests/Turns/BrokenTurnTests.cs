using System.Text.RegularExpressions;
using BotApp.Storage;
using BotApp.Tests.TestKit;
using BotApp.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Turns;

public sealed class BrokenTurnTests
{
    [Theory]
    [InlineData("坏掉", "抱歉", "问题编号")]
    [InlineData("break it please", "Sorry", "Problem number")]
    public async Task A_turn_that_throws_is_apologised_for_in_the_customers_language_and_leaves_nothing_behind(
        string text,
        string sorry,
        string number
    )
    {
        var log = new TestLog();
        await using var host = await ShopHost.StartAsync(
            TurnTests.Counting(
                (turn, _) => turn.Activity.Text == text ? throw new InvalidOperationException("broken inside") : Task.CompletedTask
            ),
            settings => settings.Log = log
        );
        var visitor = await host.VisitAsync();
        await visitor.SendAsync("one");
        await visitor.SendAsync(text);
        await visitor.SendAsync("two");

        var texts = (await visitor.PollUntilAsync("two is number 2")).ConvertAll(activity => (string?)activity["text"]!);

        texts.ShouldNotContain(said =>
            said!.Contains("is number 2", StringComparison.Ordinal) && !said.StartsWith("two", StringComparison.Ordinal)
        );
        texts.ShouldNotContain(said => said!.Contains("broken inside", StringComparison.Ordinal));
        var apology = texts.Single(said => said!.Contains(sorry, StringComparison.Ordinal))!;
        var told = Regex.Match(apology, number + " ([0-9a-f]{8})", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        log.Lines(LogLevel.Error)
            .ShouldContain(line =>
                line.Contains(told, StringComparison.Ordinal) && line.Contains("broken inside", StringComparison.Ordinal)
            );
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_any_more_is_given_up_and_the_conversation_goes_on()
    {
        await using var host = await ShopHost.StartAsync(TurnTests.Counting());
        var visitor = await host.VisitAsync();
        await visitor.SendAsync("one");
        await visitor.PollUntilAsync("one is number 1");
        var store = host.Services.GetRequiredService<TurnStore>();
        var key = $"directline/conversations/{visitor.Conversation}";
        var foreign = new StateWrite(
            [
                KeyValuePair.Create(
                    key,
                    new StagedState("""{"$type":"map:object","counter":{"$type":"Gone.Form"}}"""u8.ToArray(), Expected: null)
                ),
            ],
            store.Cache
        );
        store.Enqueue(foreign);
        await foreign.Completion;

        await visitor.SendAsync("two");
        await visitor.SendAsync("three");

        (await visitor.PollUntilAsync("three is number 1")).Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_turn_beyond_its_time_is_told_to_stop_and_apologised_for()
    {
        var clock = new FakeClock();
        var started = new TaskCompletionSource();
        await using var host = await ShopHost.StartAsync(
            TestBots.OnMessage(
                async (turn, cancellationToken) =>
                {
                    if (turn.Activity.Text == "forever")
                    {
                        started.SetResult();
                        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                    }

                    await TestBots.EchoAsync(turn, cancellationToken);
                }
            ),
            settings => settings.Clock = clock
        );
        var visitor = await host.VisitAsync();
        await visitor.SendAsync("forever");
        await started.Task;

        clock.Advance(TimeSpan.FromMinutes(2));
        await visitor.SendAsync("hello");

        var texts = (await visitor.PollUntilAsync("echo: hello")).ConvertAll(activity => (string?)activity["text"]);
        texts.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Logs_hold_no_text_of_a_customer()
    {
        var log = new TestLog();
        await using var host = await ShopHost.StartAsync(
            TestBots.OnMessage((_, _) => throw new InvalidOperationException("broken")),
            settings => settings.Log = log
        );
        var visitor = await host.VisitAsync();

        await visitor.SendAsync("a secret of mine");
        await visitor.PollUntilAsync(all => all.Count == 2);

        log.Lines(LogLevel.Trace).ShouldNotContain(line => line.Contains("a secret of mine", StringComparison.Ordinal));
        log.Lines(LogLevel.Error).ShouldNotBeEmpty();
    }
}
