using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Models;

/// <summary>Switches the shelf on.</summary>
internal static class ModelServices
{
    public static IServiceCollection AddModels(this IServiceCollection services)
    {
        services.AddOptions<ModelOptions>().BindConfiguration(ModelOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsCheck>();
        return services.AddSingleton<ModelDoor>().AddHostedService<EmbeddingLessons>();
    }
}
