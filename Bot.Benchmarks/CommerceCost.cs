using System.Diagnostics;
using System.Globalization;
using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Benchmarks;

/// <summary>What the shop's own work costs: a decision from facts, a quote with its commit, an order looked up among many.</summary>
internal static class CommerceCost
{
    private static readonly int Many = int.Parse(
        Environment.GetEnvironmentVariable("BENCH_ORDERS") ?? "1000000",
        CultureInfo.InvariantCulture
    );

    public static async IAsyncEnumerable<string> LinesAsync(bool onlyDeeds)
    {
        foreach (var line in onlyDeeds ? [] : Decisions())
        {
            yield return line;
        }

        await foreach (var line in ShopAsync("SQLite", server: null))
        {
            yield return line;
        }

        if (Environment.GetEnvironmentVariable("BOTAPP_POSTGRES") is { Length: > 0 } server)
        {
            await foreach (var line in ShopAsync("PostgreSQL", server))
            {
                yield return line;
            }
        }
    }

    /// <summary>One kind of database: orders looked up, then deeds by one caller, by four and by eight, one kind of deed alone and mixed.</summary>
    private static async IAsyncEnumerable<string> ShopAsync(string engine, string? server)
    {
        await using var shop = await BenchShop.OpenAsync(server, Many);
        yield return await LookUpAsync(engine, shop);
        var load = new DeedLoad(shop);
        await load.WarmUpAsync();
        foreach (var callers in (int[])[1, 4, 8])
        {
            yield return $"{engine}, another address, {await load.AddressesAsync(callers)}";
            yield return $"{engine}, mixed deeds, {await load.MixedAsync(callers)}";
        }
    }

    /// <summary>The decision vectors of the tests, each flow by itself, JSON read and written included.</summary>
    private static IEnumerable<string> Decisions()
    {
        const int Rounds = 200;
        var decisions = new Decisions(Flows.All, ShopDays.Shanghai);
        var files = Directory
            .EnumerateFiles(Path.Combine(Repository(), "Bot.Tests", "Commerce", "Law"), "*.jsonl")
            .Order(StringComparer.Ordinal)
            .Select(file =>
                (Flow: Path.GetFileNameWithoutExtension(file), Lines: File.ReadAllLines(file).Where(line => line.Length > 0).ToList())
            )
            .ToList();
        Decide(decisions, files.SelectMany(file => file.Lines), Rounds);
        foreach (var (flow, lines) in files)
        {
            var start = Stopwatch.GetTimestamp();
            Decide(decisions, lines, Rounds);
            var micros = Stopwatch.GetElapsedTime(start).TotalMicroseconds / (Rounds * lines.Count);
            yield return Text($"decide {flow}: {micros:F1} µs a line");
        }
    }

    private static void Decide(Decisions decisions, IEnumerable<string> lines, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var line in lines)
            {
                decisions.Decide(line);
            }
        }
    }

    private static async Task<string> LookUpAsync(string engine, BenchShop shop)
    {
        var desk = shop.Services.GetRequiredService<OrderDesk>();
        var dice = new Random(7);
        var millis = new List<double>();
        for (var i = 0; i < 3_000; i++)
        {
            var at = dice.Next(Many);
            var start = Stopwatch.GetTimestamp();
            var answer = await desk.FindAsync(BenchShop.OwnerOf(at), BenchShop.NumberOf(at), CancellationToken.None);
            millis.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            _ = (OrderAnswer.Found)answer;
        }

        var settled = millis.Skip(500).Order().ToList();
        return Text(
            $"{engine}, one of {Many:N0} orders looked up: p50 {settled[settled.Count / 2]:F3} ms, p99 {settled[settled.Count * 99 / 100]:F3} ms"
        );
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "BotApp.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
