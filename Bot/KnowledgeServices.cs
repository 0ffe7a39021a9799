using BotApp.Recognizers.Knowledge;
using Microsoft.Extensions.Options;

namespace BotApp;

/// <summary>Switches the shop's knowledge on: the folder it is read from, the desk that answers, and someone who reads it before the first customer asks.</summary>
internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddSingleton<IKnowledgeExperience, IntentExperience>().AddSingleton(FolderOf).AddSingleton<KnowledgeDesk>();
        return services.AddHostedService<KnowledgeWarmUp>();
    }

    private static KnowledgeFolder FolderOf(IServiceProvider provider) =>
        new(
            Path.GetFullPath(provider.GetRequiredService<IOptions<BotAppOptions>>().Value.KnowledgeDirectory, AppContext.BaseDirectory),
            provider.GetRequiredService<IKnowledgeExperience>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<KnowledgeFolder>>()
        );
}

/// <summary>Reads the knowledge in the background while the program starts.</summary>
internal sealed class KnowledgeWarmUp(KnowledgeFolder folder) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => folder.Current, stoppingToken);
}
