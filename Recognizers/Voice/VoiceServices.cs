using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Voice;

/// <summary>Switches the shelf on.</summary>
internal static class VoiceServices
{
    public static IServiceCollection AddVoice(this IServiceCollection services)
    {
        services.AddOptions<SpeechOptions>().BindConfiguration(SpeechOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SpeechOptions>, SpeechOptionsCheck>();
        services.TryAddSingleton<ISpeechToText, TranscriptionEndpoint>();
        return services;
    }
}
