using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Trying again: as often and as late as the answer to each failure says.</summary>
public sealed class RetryTests
{
    private static readonly RetryParams AtOnce = new(TimeSpan.Zero);

    [Fact]
    public async Task What_works_is_tried_once()
    {
        var asked = 0;

        (await Retry.Run(() => Task.FromResult("done"), (_, _) => Answer(ref asked))).ShouldBe("done");

        asked.ShouldBe(0);
    }

    [Fact]
    public async Task What_fails_twice_is_tried_three_times()
    {
        var tries = 0;
        var counts = new List<int>();

        var result = await Retry.Run(
            () => ++tries < 3 ? Task.FromException<string>(new TimeoutException()) : Task.FromResult("done"),
            (_, count) =>
            {
                counts.Add(count);
                return AtOnce;
            }
        );

        result.ShouldBe("done");
        counts.ShouldBe([0, 1]);
    }

    [Fact]
    public async Task What_always_fails_tells_every_failure()
    {
        var failures = await Should.ThrowAsync<AggregateException>(() =>
            RetryAction.RunAsync<string>(() => throw new TimeoutException(), (_, count) => count < 2 ? AtOnce : RetryParams.StopRetrying)
        );

        failures.InnerExceptions.Count.ShouldBe(3);
    }

    [Fact]
    public void The_usual_answer_is_fifty_milliseconds_ten_times()
    {
        RetryParams.DefaultBackOff(0).ShouldRetry.ShouldBeTrue();
        RetryParams.DefaultBackOff(0).RetryAfter.ShouldBe(TimeSpan.FromMilliseconds(50));
        RetryParams.DefaultBackOff(9).ShouldRetry.ShouldBeTrue();
        RetryParams.DefaultBackOff(10).ShouldRetry.ShouldBeFalse();
        RetryParams.StopRetrying.ShouldRetry.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_waits_longer_than_ten_seconds() =>
        new RetryParams(TimeSpan.FromSeconds(11)).RetryAfter.ShouldBe(TimeSpan.FromSeconds(10));

    [Fact]
    public void Waiting_is_spread_by_up_to_a_tenth()
    {
        var second = TimeSpan.FromSeconds(1);

        var spread = Enumerable.Range(0, 200).Select(_ => second.WithJitter()).ToList();

        spread.ShouldAllBe(t => t >= second && t <= second * 1.1);
        spread.Distinct().Count().ShouldBeGreaterThan(1);
    }

    private static RetryParams Answer(ref int asked)
    {
        asked++;
        return AtOnce;
    }
}
