using BotApp.CommandLine.Talks;
using BotApp.Recognizers.Languages;
using Microsoft.Bot.Builder;

namespace BotApp.CommandLine.Goals;

/// <summary>The whole program around a clock of its own and a demo shop that is put back as it was after each talk.</summary>
internal sealed class GoalStage : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TalkClock clock;
    private readonly DateTimeOffset opened;

    private GoalStage(WebApplication app, TalkClock clock, ShopCopy shop)
    {
        (this.app, this.clock, Shop) = (app, clock, shop);
        opened = clock.GetUtcNow();
    }

    public ShopCopy Shop { get; }

    /// <summary>Opens a stage in <paramref name="folder"/>; the first one there fills the demo shop, the others begin with a copy of it.</summary>
    public static async Task<GoalStage> OpenAsync(string folder, string name, DateTimeOffset opened, CancellationToken cancellationToken)
    {
        var (template, own) = (Path.Combine(folder, "first.db"), Directory.CreateDirectory(Path.Combine(folder, name)).FullName);
        var file = Path.Combine(own, "shop.db");
        if (File.Exists(template))
        {
            File.Copy(template, file);
        }

        var time = new TalkClock(opened);
        var program = TalkStage.Build(time, own, [new("Intents:ModelFolder", Path.Combine(folder, "models"))], WithoutRounds);
        await program.StartAsync(cancellationToken);
        if (!File.Exists(template))
        {
            ShopCopy.Take(file, template);
        }

        return new GoalStage(program, time, new ShopCopy(template, file));
    }

    /// <summary>Everything as on the first morning, for a customer nobody has talked to.</summary>
    public async Task<ITalkPartner> BeginAsync(Goal goal, CancellationToken cancellationToken)
    {
        Shop.Restore();
        clock.Set(opened + goal.After);
        await app.Services.GetRequiredService<IStorage>().DeleteAsync([$"directline/users/{goal.Customer}"], cancellationToken);
        return new InProcessPartner(app.Services, goal.Customer, LanguageGuess.Chinese);
    }

    /// <summary>Between two messages some time goes by.</summary>
    public void Pass(TimeSpan span) => clock.Move(span);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>What the shop sees to by itself from second to second would go on while it is put back.</summary>
    private static void WithoutRounds(IServiceCollection services)
    {
        foreach (var round in services.Where(IsRound).ToList())
        {
            services.Remove(round);
        }
    }

    private static bool IsRound(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace == typeof(Commerce.Ports.OutsideSystems).Namespace;
}
