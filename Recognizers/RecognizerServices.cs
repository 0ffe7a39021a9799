using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Recognizers;

/// <summary>Switches the room on.</summary>
public static class RecognizerServices
{
    public static IServiceCollection AddRecognizers(this IServiceCollection services) => services.AddSingleton<ShopRecognizer>();
}
