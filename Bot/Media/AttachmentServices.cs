using BotApp.Middleware;
using Microsoft.Extensions.Options;

namespace BotApp.Media;

/// <summary>Switches on what takes customers' files.</summary>
internal static class AttachmentServices
{
    public static IServiceCollection AddAttachments(this IServiceCollection services)
    {
        services.AddOptions<AttachmentOptions>().BindConfiguration(AttachmentOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AttachmentOptions>, AttachmentOptionsCheck>();
        services
            .AddHttpClient(ChannelFiles.Client)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton<ChannelFiles>().AddSingleton<AttachmentFetcher>().AddSingleton<VoiceIntake>().AddSingleton<PictureIntake>();
        return services.AddSingleton<OpenTalk>().AddSingleton<AttachmentIntake>().AddSingleton<AttachmentsMiddleware>();
    }
}
