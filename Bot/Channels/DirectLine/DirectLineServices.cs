using System.Security.Cryptography;
using BotApp.Turns;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Channels.DirectLine;

/// <summary>Opens the Direct Line 3.0 door.</summary>
internal static class DirectLineServices
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>();
        services.AddSingleton<DirectLineSecret>().AddSingleton<DirectLineTokens>().AddSingleton<DirectLineCallers>();
        services.AddSingleton<DirectLineAdapter>().AddSingleton<DirectLineDoor>().AddSingleton<DirectLineTalk>();
        services.AddSingleton<IDoor>(provider => provider.GetRequiredService<DirectLineDoor>());
        services.AddSingleton<DirectLineUrls>().AddSingleton<UploadedFiles>().AddSingleton<DirectLineUploads>();
        services.AddSingleton<TokenEndpoints>().AddSingleton<ConversationEndpoints>().AddSingleton<ActivityEndpoints>();
        return services.AddSingleton<StreamEndpoint>().AddSingleton<ApiErrors>();
    }

    public static void MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets(
            new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20), KeepAliveTimeout = TimeSpan.FromSeconds(40) }
        );
        var errors = app.Services.GetRequiredService<ApiErrors>();
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(DirectLineUrls.Base, StringComparison.OrdinalIgnoreCase),
            door => door.Use((context, next) => DirectLineCors.Allow(context) ? Task.CompletedTask : errors.GuardAsync(context, next))
        );
        MapCalls(app.MapGroup(DirectLineUrls.Base), app.Services);
    }

    private static void MapCalls(RouteGroupBuilder door, IServiceProvider services)
    {
        var tokens = services.GetRequiredService<TokenEndpoints>();
        var conversations = services.GetRequiredService<ConversationEndpoints>();
        var activities = services.GetRequiredService<ActivityEndpoints>();
        Map(door, HttpMethods.Post, "/tokens/generate", tokens.GenerateAsync);
        Map(door, HttpMethods.Post, "/tokens/refresh", tokens.RefreshAsync);
        Map(door, HttpMethods.Post, "/conversations", conversations.StartAsync);
        Map(door, HttpMethods.Get, "/conversations/{conversation}", conversations.ReturnAsync);
        Map(door, HttpMethods.Get, "/conversations/{conversation}/activities", activities.PollAsync);
        Map(door, HttpMethods.Post, "/conversations/{conversation}/activities", activities.SendAsync);
        Map(door, HttpMethods.Post, "/conversations/{conversation}/upload", activities.UploadAsync);
        Map(door, HttpMethods.Get, "/conversations/{conversation}/stream", services.GetRequiredService<StreamEndpoint>().OpenAsync);
        Map(door, HttpMethods.Get, "/files/{file}", services.GetRequiredService<UploadedFiles>().SendAsync);
        Map(door, HttpMethods.Get, "/session/getsessionid", SessionAsync);
        door.Map("/conversations/{conversation}/activities/{activity}", Refuse(ApiError.NotSupported));
        door.Map("/{**rest}", Refuse(ApiError.NoSuchAddress));
    }

    private static void Map(RouteGroupBuilder door, string method, string pattern, RequestDelegate handle) =>
        door.MapMethods(pattern, [method], handle);

    private static RequestDelegate Refuse(ApiError error) => _ => throw new ApiException(error);

    /// <summary>Only OAuth sign-in asks for it; each answer is a session of its own.</summary>
    private static Task SessionAsync(HttpContext context) =>
        DirectLineRequests.WriteAsync(
            context,
            StatusCodes.Status200OK,
            new SessionAnswer(Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16))),
            WireJson.Default.SessionAnswer
        );
}
