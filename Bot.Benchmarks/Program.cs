using System.Globalization;
using BotApp.Benchmarks;

// dotnet run -c Release --project Bot.Benchmarks -- sdk | recognition | understanding | knowledge | entities | commerce [deeds] | flows [conversations] [seconds] [seconds between two enquiries]
if (args is ["entities"])
{
    EntityReading.Run();
    return;
}

if (args is ["commerce", ..])
{
    await foreach (var line in CommerceCost.LinesAsync(onlyDeeds: args is [_, "deeds"]))
    {
        Console.WriteLine(line);
    }

    return;
}

if (args is ["sdk" or "recognition" or "understanding" or "knowledge"])
{
    var lines = args[0] switch
    {
        "sdk" => await SdkTurns.LinesAsync(),
        "recognition" => RecognitionCost.Lines(),
        "knowledge" => KnowledgeCost.Lines(),
        _ => UnderstandingCost.Lines(),
    };
    foreach (var line in lines)
    {
        Console.WriteLine(line);
    }

    return;
}

if (args is ["flows", ..])
{
    await using var host = await BotProcess.StartAsync();
    var enquiries = new FlowLoad(host.Url, host.Secret);
    await enquiries.RunAsync(customers: 4, TimeSpan.FromSeconds(15), TimeSpan.Zero);
    await enquiries.RunAsync(Number(1, 50), TimeSpan.FromSeconds(Number(2, 60)), TimeSpan.FromSeconds(Number(3, 5)));
    foreach (var time in enquiries.Times())
    {
        Console.WriteLine($"{time.Flow}: {time.Answers} answers, p50 {time.P50:F0} ms, p95 {time.P95:F0} ms, {time.AgainstBareWalk:F1} times the bare walk");
    }

    return;
}

// dotnet run -c Release --project Bot.Benchmarks -- [conversations] [seconds] [turns per second, 0: as many as possible]
var conversations = Number(0, 64);
var seconds = Number(1, 10);
var rate = Number(2, 0);
await using (var bot = await BotProcess.StartAsync())
{
    Console.WriteLine($"ready {bot.FirstAnswer.TotalSeconds:F2} s after process start, a fresh shop seeded");
    await using var load = await OrderStatusLoad.OpenAsync(bot.Url, bot.Secret, conversations);
    await load.RunAsync(TimeSpan.FromSeconds(5), rate);
    var result = await load.RunAsync(TimeSpan.FromSeconds(seconds), rate);
    Console.WriteLine($"{conversations} conversations: {result.TurnsPerSecond:F0} turns/s, p50 {result.P50:F1} ms, p99 {result.P99:F1} ms");
}

Console.WriteLine($"{await Allocations.BytesPerTurnAsync(TimeSpan.FromSeconds(5)) / 1024:F0} KB allocated a turn, the driver included");

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;
