using BotApp.Adapters;
using BotApp.Turns;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BotApp.Channels.BotFramework;

/// <summary>Opens /api/messages.</summary>
internal static class BotFrameworkServices
{
    private const string Address = "/api/messages";

    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<ShopAdapter>().AddSingleton<Outbox>().AddSingleton<BotFrameworkDoor>().AddSingleton<LoopbackCallers>();
        services.AddSingleton<IDoor>(provider => provider.GetRequiredService<BotFrameworkDoor>());
        return services.AddSingleton<MessagesEndpoint>();
    }

    public static void MapBotFramework(this WebApplication app)
    {
        var errors = app.Services.GetRequiredService<ApiErrors>();
        var messages = app.Services.GetRequiredService<MessagesEndpoint>();
        app.MapPost(Address, context => errors.GuardAsync(context, messages.PostAsync));
    }
}
