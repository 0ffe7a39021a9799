using System.Diagnostics;
using System.Net.Sockets;

namespace BotApp.Benchmarks;

/// <summary>The bot as a process of its own on a fresh data directory, durable as in production; killed and deleted at the end.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo data;
    private readonly HttpClient http = new();

    private BotProcess(Process process, DirectoryInfo data, Uri url)
    {
        (this.process, this.data, Url) = (process, data, url);
    }

    public Uri Url { get; }

    public string Secret { get; } = "a secret for measuring, longer than needed";

    /// <summary>From the start of the process, the seeding of a fresh shop included, to its first ready answer.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    public static async Task<BotProcess> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("botapp-bench-");
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(BotAppOptions).Assembly.Location])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_URLS"] = url.ToString();
        start.Environment["BotApp__DataDirectory"] = data.FullName;
        start.Environment["DirectLine__Secret"] = "a secret for measuring, longer than needed";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var clock = Stopwatch.StartNew();
        var bot = new BotProcess(Process.Start(start)!, data, url);
        await bot.WaitAsync();
        bot.FirstAnswer = clock.Elapsed;
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
        data.Delete(recursive: true);
    }

    private async Task WaitAsync()
    {
        while (true)
        {
            try
            {
                if ((await http.GetAsync(new Uri(Url, "/health/ready"))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(System.Net.IPAddress.Loopback, 0);
        probe.Start();
        return ((System.Net.IPEndPoint)probe.LocalEndpoint).Port;
    }
}
