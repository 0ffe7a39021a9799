using BotApp.Storage;
using BotApp.Tests.House;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.TestKit;

/// <summary>The whole host in this process, on a port of its own and a data directory of its own, with a bot of the test's in place of the shop's.</summary>
internal sealed class ShopHost : IAsyncDisposable
{
    public const string Secret = "a secret of the tests, long enough for the door";

    private readonly TempFolder folder = new();
    private readonly ShopHostSettings settings;
    private WebApplication app;

    private ShopHost(ShopHostSettings settings)
    {
        this.settings = settings;
        app = Build();
    }

    public Uri Url => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    public FakeClock? Clock => settings.Clock;

    public string Folder => folder.Path;

    public HttpClient Http { get; } = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 });

    public static async Task<ShopHost> StartAsync(BotCallbackHandler? bot = null, Action<ShopHostSettings>? change = null)
    {
        var wishes = new ShopHostSettings();
        wishes.Bot = bot ?? wishes.Bot;
        change?.Invoke(wishes);
        var host = new ShopHost(wishes);
        await host.app.StartAsync();
        return host;
    }

    /// <summary>A customer with the given id proved by a token, or nobody in particular.</summary>
    public Task<Visitor> VisitAsync(string? user = "dl_visitor", Action<VisitorSettings>? change = null) =>
        Visitor.StartAsync(
            Url,
            Http,
            user,
            visitor =>
            {
                visitor.Problems = () => string.Join('\n', settings.Log.Lines(LogLevel.Warning));
                change?.Invoke(visitor);
            }
        );

    /// <summary>Stops the host in order and starts it again on the same data directory, at another address.</summary>
    public async Task RestartAsync()
    {
        await app.DisposeAsync();
        app = Build();
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Http.Dispose();
        folder.Dispose();
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = folder.Path,
                WebRootPath = Path.Combine(Repository.Root, "Bot", "wwwroot"),
                ApplicationName = "Bot",
            }
        );
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["BotApp:DataDirectory"] = folder.Path,
                ["DirectLine:Secret"] = Secret,
                ["Commerce:SeedDemoShop"] = "false",
            }
        );
        builder.Configuration.AddInMemoryCollection(settings.Configuration);
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.AddProvider(settings.Log));
        if (settings.Clock is { } clock)
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
        }

        builder.AddBotApp();
        builder.Services.AddSingleton(_ =>
            new StateTypes()
                .AddRecordsOf(typeof(ShopHost).Assembly)
                .AddRecordsOf(typeof(BotApp.Commerce.Customers.Shopper).Assembly)
                .AddRecordsOf(typeof(BotApp.Recognizers.Emotions.Mood).Assembly)
                .AddRecordsOf(typeof(BotApp.Dialogs.RootDialog).Assembly)
        );
        if (settings.Bot is { } bot)
        {
            builder.Services.AddSingleton<IBot>(provider => new TestBot(bot, provider.GetRequiredService<IStorage>()));
        }

        settings.Services?.Invoke(builder.Services);
        var built = builder.Build();
        built.MapBotApp();
        return built;
    }

    /// <summary>A function as a bot; it finds the host's storage in the turn's state.</summary>
    private sealed class TestBot(BotCallbackHandler turn, IStorage storage) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            turnContext.TurnState.Add(storage);
            return turn(turnContext, cancellationToken);
        }
    }
}

/// <summary>What a test changes about its host.</summary>
internal sealed class ShopHostSettings
{
    /// <summary>Null for the shop's own bot; default: an echo.</summary>
    public BotCallbackHandler? Bot { get; set; } = TestBots.EchoAsync;

    public FakeClock? Clock { get; set; }

    public Dictionary<string, string?> Configuration { get; } = [];

    public Action<IServiceCollection>? Services { get; set; }

    public TestLog Log { get; set; } = new();
}
