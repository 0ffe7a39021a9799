using System.Globalization;
using BotApp.Commerce.Storage.Sqlite;

namespace BotApp.Tests.Commerce.Storage;

public sealed class WriterQueueTests
{
    private readonly WriterQueue turns = new();
    private readonly TaskCompletionSource<int> first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Work_waits_for_what_was_asked_before_it_and_keeps_the_order()
    {
        var done = new List<int>();
        var running = turns.RunAsync(() => first.Task, CancellationToken.None);
        var waiting = Enumerable
            .Range(1, 20)
            .Select(number =>
                turns.RunAsync(
                    async () =>
                    {
                        await Task.Yield();
                        done.Add(number);
                        return number;
                    },
                    CancellationToken.None
                )
            )
            .ToList();

        done.ShouldBeEmpty();
        first.SetResult(0);
        await running;
        (await Task.WhenAll(waiting)).ShouldBe(Enumerable.Range(1, 20));
        done.ShouldBe(Enumerable.Range(1, 20));
    }

    [Fact]
    public async Task Two_are_never_at_work_together()
    {
        var atWork = 0;
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(_ =>
                    Task.Run(() =>
                        turns.RunAsync(
                            async () =>
                            {
                                var others = Interlocked.Increment(ref atWork) - 1;
                                await Task.Yield();
                                Interlocked.Decrement(ref atWork);
                                return others;
                            },
                            CancellationToken.None
                        )
                    )
                )
        );

        answers.ShouldAllBe(others => others == 0);
    }

    /// <summary>At once or after waiting, thrown before or after the first await.</summary>
    [Fact]
    public async Task A_failure_is_its_askers_alone()
    {
        var running = turns.RunAsync(() => first.Task, CancellationToken.None);
        var thrown = turns.RunAsync<int>(() => throw new InvalidOperationException("thrown"), CancellationToken.None);
        var failed = turns.RunAsync(() => Task.FromException<int>(new InvalidOperationException("failed")), CancellationToken.None);
        var after = turns.RunAsync(() => Task.FromResult(7), CancellationToken.None);

        first.SetException(new InvalidOperationException("first"));

        (await Should.ThrowAsync<InvalidOperationException>(running)).Message.ShouldBe("first");
        (await Should.ThrowAsync<InvalidOperationException>(thrown)).Message.ShouldBe("thrown");
        (await Should.ThrowAsync<InvalidOperationException>(failed)).Message.ShouldBe("failed");
        (await after).ShouldBe(7);
        (await turns.RunAsync(() => Task.FromResult(8), CancellationToken.None)).ShouldBe(8);
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_told_at_once_and_never_served()
    {
        var isServed = false;
        using var patience = new CancellationTokenSource();
        var running = turns.RunAsync(() => first.Task, CancellationToken.None);
        var impatient = turns.RunAsync(
            () =>
            {
                isServed = true;
                return Task.FromResult(1);
            },
            patience.Token
        );
        var after = turns.RunAsync(() => Task.FromResult(2), CancellationToken.None);

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(impatient);
        first.SetResult(0);
        await running;
        (await after).ShouldBe(2);
        isServed.ShouldBeFalse();
    }

    [Fact]
    public async Task Work_done_by_another_runs_in_the_culture_of_its_asker()
    {
        var running = turns.RunAsync(() => first.Task, CancellationToken.None);
        var german = Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            return turns.RunAsync(() => Task.FromResult($"{CultureInfo.CurrentCulture}"), CancellationToken.None);
        });
        var english = Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
            return turns.RunAsync(() => Task.FromResult($"{CultureInfo.CurrentCulture}"), CancellationToken.None);
        });

        first.SetResult(0);
        await running;
        (await german).ShouldBe("de-DE");
        (await english).ShouldBe("en-GB");
    }
}
