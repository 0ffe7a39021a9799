using BotApp.Commerce;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Storage;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotApp.Tests.Commerce.Ports;

public sealed class ChoreTests
{
    [Fact]
    public async Task A_chore_is_done_again_and_again_even_after_one_of_them_broke()
    {
        var clock = new FakeClock(Shop.FirstMorning);
        var times = new List<DateTimeOffset>();
        var thrice = new TaskCompletionSource();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddCommerce(options =>
            {
                options.DatabaseFile = SeededFiles.NewPath();
                options.SeedDemoShop = false;
            })
            .AddSingleton(new Chore("breaks", TimeSpan.FromMinutes(1), _ => throw new InvalidOperationException("Not today.")))
            .AddSingleton(new Chore("counts", TimeSpan.FromMinutes(1), _ => Count(times, clock, thrice)))
            .BuildServiceProvider();
        await services.GetRequiredService<ShopOpening>().OpenAsync(CancellationToken.None);
        var rounds = services.GetServices<IHostedService>().OfType<Rounds>().Single();

        await rounds.StartAsync(CancellationToken.None);
        while (!thrice.Task.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await rounds.StopAsync(CancellationToken.None);
        times.Select((time, i) => time >= Shop.FirstMorning.AddMinutes(i + 1)).ShouldAllBe(isDue => isDue);
    }

    private static Task<int> Count(List<DateTimeOffset> times, FakeClock clock, TaskCompletionSource thrice)
    {
        times.Add(clock.GetUtcNow());
        if (times.Count == 3)
        {
            thrice.SetResult();
        }

        return Task.FromResult(1);
    }
}
