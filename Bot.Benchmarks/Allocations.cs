using Microsoft.AspNetCore.Builder;

namespace BotApp.Benchmarks;

/// <summary>Bytes allocated by a full turn with everything in one process: host and driver together, so an upper bound for the bot.</summary>
internal static class Allocations
{
    private const string Secret = "a secret for measuring, longer than needed";

    public static async Task<double> BytesPerTurnAsync(TimeSpan time)
    {
        var data = Directory.CreateTempSubdirectory("botapp-bench-");
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"]);
        builder.Configuration["BotApp:DataDirectory"] = data.FullName;
        builder.Configuration["DirectLine:Secret"] = Secret;
        await using var app = builder.AddBotApp().Build().MapBotApp();
        await app.StartAsync();
        await using var load = await OrderStatusLoad.OpenAsync(new Uri(app.Urls.First()), Secret, conversations: 1);
        await load.RunAsync(time, rate: 0);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = await load.RunAsync(time, rate: 0);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        await app.StopAsync();
        return allocated / (double)result.Turns;
    }
}
