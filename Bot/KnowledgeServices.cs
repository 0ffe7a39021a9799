using BotApp.Recognizers.Knowledge;
using Microsoft.Extensions.Options;

namespace BotApp;

/// <summary>Switches the shop's knowledge on: the folder it is read from and the desk that answers.</summary>
internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services) =>
        services.AddSingleton(FolderOf).AddSingleton<KnowledgeDesk>();

    private static KnowledgeFolder FolderOf(IServiceProvider provider) =>
        new(
            Path.GetFullPath(provider.GetRequiredService<IOptions<BotAppOptions>>().Value.KnowledgeDirectory, AppContext.BaseDirectory),
            _ => [],
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<KnowledgeFolder>>()
        );
}
