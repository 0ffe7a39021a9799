namespace BotApp.Channels.Webhooks;

/// <summary>Opens /webhooks/{source}.</summary>
internal static class WebhookServices
{
    private const string Address = "/webhooks/{source}";

    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services.AddSingleton<WebhookEndpoint>();

    public static void MapWebhooks(this WebApplication app)
    {
        var errors = app.Services.GetRequiredService<ApiErrors>();
        var webhooks = app.Services.GetRequiredService<WebhookEndpoint>();
        app.MapPost(Address, context => errors.GuardAsync(context, webhooks.PostAsync));
    }
}
