using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Images;

/// <summary>Switches the shelf on.</summary>
internal static class ImageServices
{
    public static IServiceCollection AddImages(this IServiceCollection services)
    {
        services.AddOptions<ImageOptions>().BindConfiguration(ImageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ImageOptions>, ImageOptionsCheck>();
        services.TryAddSingleton<IImageReader, ToolImageReader>();
        return services;
    }
}
