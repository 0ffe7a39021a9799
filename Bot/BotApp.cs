using BotApp.Channels.BotFramework;
using BotApp.Channels.DirectLine;
using BotApp.Commerce;
using BotApp.Health;
using BotApp.Storage;
using BotApp.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BotApp;

/// <summary>Switches every room on, once: what the services are, and which doors are open.</summary>
public static class BotAppHost
{
    /// <summary>Where the bot listens when ASPNETCORE_URLS (or another setting of the host) does not say.</summary>
    public const string DefaultUrl = "http://localhost:3978";

    public static WebApplicationBuilder AddBotApp(this WebApplicationBuilder builder)
    {
        builder.Services.AddBotApp();
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        return builder;
    }

    public static IServiceCollection AddBotApp(this IServiceCollection services)
    {
        services.AddOptions<BotAppOptions>().BindConfiguration(BotAppOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotAppOptions>, BotAppOptionsCheck>();
        services.AddCommerce();
        services
            .AddOptions<CommerceOptions>()
            .BindConfiguration(CommerceOptions.Section)
            .Configure<DataDirectory>((shop, data) => shop.DatabaseFile = data.File("shop.db"));
        services.AddSingleton<IBot, ShopBot>();
        return services.AddTurns().AddDirectLine().AddBotFramework().AddHealth();
    }

    public static WebApplication MapBotApp(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapDirectLine();
        app.MapBotFramework();
        app.MapHealth();
        return app;
    }
}
