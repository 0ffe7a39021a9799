using BotApp.Recognizers.Languages;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotApp.CommandLine.Talks;

/// <summary>Builds the whole program around a clock of its own and plays a talk in it, in this process and without a port.</summary>
public static class TalkStage
{
    private const string DefaultCustomer = "demo-1";

    /// <summary>Null when every line of the talk held.</summary>
    public static Task<TalkMiss?> PlayAsync(ChatFile talk, TalkSetting setting, TextWriter output, CancellationToken cancellationToken) =>
        PlayAsync(
            talk,
            setting,
            output,
            app => new InProcessPartner(app.Services, setting.Customer ?? talk.Customer ?? DefaultCustomer, LanguageGuess.Chinese),
            cancellationToken
        );

    /// <summary>The same through another door.</summary>
    /// <param name="enter">Opens it in the program, which has not started yet, and speaks there.</param>
    internal static async Task<TalkMiss?> PlayAsync(
        ChatFile talk,
        TalkSetting setting,
        TextWriter output,
        Func<WebApplication, ITalkPartner> enter,
        CancellationToken cancellationToken
    )
    {
        var clock = new TalkClock(setting.Now ?? TimeProvider.System.GetUtcNow());
        var fresh = setting.DataDirectory is null ? Directory.CreateTempSubdirectory("botapp-talk-") : null;
        try
        {
            await using var app = Build(clock, setting.DataDirectory ?? fresh!.FullName, talk.Settings);
            var partner = enter(app);
            await app.StartAsync(cancellationToken);
            var miss = await new TalkPlayer(partner, clock, output) { Folder = setting.Folder }.PlayAsync(talk, cancellationToken);
            await app.StopAsync(cancellationToken);
            return miss;
        }
        finally
        {
            fresh?.Delete(recursive: true);
        }
    }

    /// <param name="change">What else is different about the program's services.</param>
    internal static WebApplication Build(
        TalkClock clock,
        string dataDirectory,
        IReadOnlyList<KeyValuePair<string, string?>> settings,
        Action<IServiceCollection>? change = null
    )
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration[$"{BotAppOptions.Section}:{nameof(BotAppOptions.DataDirectory)}"] = Path.GetFullPath(dataDirectory);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder
            .Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddFilter(level => level >= LogLevel.Error);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddBotApp();
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        change?.Invoke(builder.Services);
        return builder.Build();
    }
}
