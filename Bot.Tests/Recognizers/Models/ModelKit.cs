using BotApp.Recognizers;
using BotApp.Recognizers.Models;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Recognizers.Models;

/// <summary>The room with a model server beside it, a clock that stands still, and few utterances of two intents.</summary>
internal sealed class ModelKit : IAsyncDisposable
{
    /// <summary>Said with either intent: nothing is quite sure.</summary>
    private const string Ambiguous = "这个怎么弄";

    private readonly TempFolder utterances = new();
    private readonly TempFolder kept = new();
    private readonly List<ServiceProvider> started = [];

    private ModelKit(ModelServer server)
    {
        Server = server;
        Write("return_goods", "我要退货", "想退掉", "能退吗", "退货怎么弄", "这件不合适要退", "申请退货", Ambiguous);
        Write("invoice", "开发票", "发票抬头写公司", "要票", "发票在哪下载", "能开专票吗", "补一张发票", Ambiguous);
    }

    public ModelServer Server { get; }

    public FakeClock Clock { get; } = new();

    public TestLog Log { get; } = new();

    public string ModelFolder => kept.Path;

    public static async Task<ModelKit> StartAsync() => new(await ModelServer.StartAsync());

    public void Write(string intent, params string[] texts) =>
        File.WriteAllText(utterances.File(intent + ".lu"), $"# {intent}\n{string.Concat(texts.Select(text => $"- {text}\n"))}");

    /// <summary>The room as a host starts it, with the chat model only unless the settings say otherwise; every message is one to abstain on.</summary>
    public ServiceProvider Room(params (string Key, string? Value)[] changed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Intents:Folder"] = utterances.Path,
            ["Intents:ModelFolder"] = kept.Path,
            ["Intents:CheckEvery"] = "00:00:00",
            ["Intents:AbstainBelow"] = "1",
            ["Models:Endpoint"] = Server.Url,
            ["Models:ApiKey"] = "key-of-the-tests",
            ["Models:ChatModel"] = "chat-1",
        };
        foreach (var (key, value) in changed)
        {
            settings[key] = value;
        }

        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(TimeZoneInfo.Utc)
            .AddRecognizers()
            .BuildServiceProvider();
        started.Add(services);
        return services;
    }

    public ShopRecognizer Recognizer(params (string Key, string? Value)[] changed) => Room(changed).GetRequiredService<ShopRecognizer>();

    /// <summary>The room with embeddings only, after they were learnt as at a start.</summary>
    public async Task<ShopRecognizer> WithEmbeddingsAsync(params (string Key, string? Value)[] changed)
    {
        var room = Room([("Models:ChatModel", ""), ("Models:EmbeddingModel", "embedding-1"), ("Intents:AbstainBelow", "0.4"), .. changed]);
        var lessons = room.GetServices<IHostedService>().OfType<EmbeddingLessons>().Single();
        await lessons.StartAsync(CancellationToken.None);
        await lessons.ExecuteTask!;
        return room.GetRequiredService<ShopRecognizer>();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var room in started)
        {
            await room.DisposeAsync();
        }

        await Server.DisposeAsync();
        utterances.Dispose();
        kept.Dispose();
    }
}
