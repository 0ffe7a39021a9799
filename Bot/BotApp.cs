using BotApp.Adapters;
using BotApp.Cards.Shared;
using BotApp.Catalogue;
using BotApp.Channels.BotFramework;
using BotApp.Channels.DirectLine;
using BotApp.Channels.Files;
using BotApp.Channels.WebChat;
using BotApp.Channels.Webhooks;
using BotApp.Commerce;
using BotApp.Dialogs;
using BotApp.Handoff;
using BotApp.Health;
using BotApp.Insights;
using BotApp.Media;
using BotApp.Middleware;
using BotApp.Recognizers;
using BotApp.Recognizers.Intents;
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
        services.AddOptions<IntentOptions>().Configure<DataDirectory>((intents, data) => intents.ModelFolder ??= data.File("models"));
        services.AddOptions<DialogOptions>().BindConfiguration(DialogOptions.Section);
        services.AddRecognizers().AddKnowledge().AddGuides().AddDialogs().AddAttachments().AddBot();
        services.AddSingleton<CatalogueLexicon>().AddHostedService(provider => provider.GetRequiredService<CatalogueLexicon>());
        return services.AddTurns().AddDirectLine().AddBotFramework().AddWebhooks().AddShopPage().AddFiles().AddHealth();
    }

    public static WebApplication MapBotApp(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapDirectLine();
        app.MapBotFramework();
        app.MapWebhooks();
        app.MapShopPage();
        app.MapGuideDrawings();
        app.MapFiles();
        app.MapHealth();
        app.MapSystems();
        return app;
    }

    /// <summary>The bot itself: its state, what it hears of the shop, the order of its turn and what is said when one breaks.</summary>
    private static void AddBot(this IServiceCollection services)
    {
        services.AddSingleton<ConversationState>().AddSingleton<UserState>().AddSingleton<IBot, ShopBot>();
        services
            .AddSingleton<SignInMiddleware>()
            .AddSingleton<TurnLanguage>()
            .AddSingleton<LanguageMiddleware>()
            .AddSingleton<SentimentMiddleware>()
            .AddSingleton<LargeTypeMiddleware>()
            .AddSingleton<MannersMiddleware>()
            .AddSingleton<TurnPipeline>()
            .AddSingleton<TurnApology>();
        services.AddSingleton<ITalkSoFar, TalkSoFar>().AddSingleton<HandoffInitiation>();
        services.AddMetrics().AddSingleton<IBotTelemetryClient, InsightsTelemetryClient>();
        services.AddSingleton<PublicAddress>().AddSingleton(provider => new Pictures(provider.GetRequiredService<PublicAddress>().Root));
        services.AddSingleton(provider =>
            TimeZoneInfo.FindSystemTimeZoneById(provider.GetRequiredService<IOptions<CommerceOptions>>().Value.TimeZone)
        );
    }
}
