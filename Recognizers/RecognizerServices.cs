using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Recognizers.Images;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Models;
using BotApp.Recognizers.Voice;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers;

/// <summary>Switches the room on.</summary>
public static class RecognizerServices
{
    public static IServiceCollection AddRecognizers(this IServiceCollection services)
    {
        services.AddOptions<IntentOptions>().BindConfiguration(IntentOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IntentOptions>, IntentOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IntentSource>().AddSingleton<IntentReader>();
        services.AddHostedService<IntentWarmUp>();
        services.AddSingleton<ProductLexicon>().AddSingleton<IProductLexicon>(provider => provider.GetRequiredService<ProductLexicon>());
        services.AddModels().AddVoice().AddImages();
        return services.AddSingleton(provider => new ShopRecognizer(
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<TimeZoneInfo>(),
            provider.GetRequiredService<IntentReader>(),
            provider.GetRequiredService<IProductLexicon>(),
            provider.GetRequiredService<ModelDoor>().Reader
        ));
    }
}
