using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Benchmarks;

/// <summary>
/// Deeds by many customers, each quoted and then committed through its desk as a dialog does it. The mix is a quarter each of orders called off, sent elsewhere,
/// urged and sent back; no order is touched twice.
/// </summary>
internal sealed class DeedLoad(BenchShop shop)
{
    private static readonly int Deeds = int.Parse(Environment.GetEnvironmentVariable("BENCH_DEEDS") ?? "8000", CultureInfo.InvariantCulture);

    private readonly CancelDesk cancel = shop.Services.GetRequiredService<CancelDesk>();
    private readonly AddressDesk address = shop.Services.GetRequiredService<AddressDesk>();
    private readonly UrgeShippingDesk urge = shop.Services.GetRequiredService<UrgeShippingDesk>();
    private readonly ReturnDesk goodsBack = shop.Services.GetRequiredService<ReturnDesk>();

    /// <summary>Long enough for the compiler to be done with what runs hot.</summary>
    public async Task WarmUpAsync()
    {
        await MixedAsync(callers: 2);
        await AddressesAsync(callers: 2);
    }

    public Task<string> AddressesAsync(int callers) => RunAsync(callers, shop.Next(Deeds, at => !BenchShop.IsDelivered(at)), SendElsewhereAsync);

    public Task<string> MixedAsync(int callers) => RunAsync(callers, shop.Next(Deeds, _ => true), MixedAsync);

    private static async Task<string> RunAsync(int callers, IReadOnlyList<int> orders, Func<int, CancellationToken, Task> deed)
    {
        var process = Process.GetCurrentProcess();
        var busy = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        var millis = new ConcurrentBag<double>();
        await Parallel.ForEachAsync(
            orders,
            new ParallelOptions { MaxDegreeOfParallelism = callers },
            async (at, token) =>
            {
                var begun = Stopwatch.GetTimestamp();
                await deed(at, token);
                millis.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        );
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        var cpu = (process.TotalProcessorTime - busy).TotalMilliseconds / orders.Count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{callers} at once: {orders.Count / seconds:F0} quotes with commit a second, p50 {millis.Order().ElementAt(orders.Count / 2):F2} ms, {cpu:F2} ms of processor time each"
        );
    }

    private Task MixedAsync(int at, CancellationToken cancellationToken)
    {
        var number = BenchShop.NumberOf(at);
        return (at % 4) switch
        {
            0 => DoAsync(cancel, at, new CancelWish(number, "不想要了"), cancellationToken),
            1 => SendElsewhereAsync(at, cancellationToken),
            2 => DoAsync(urge, at, new UrgeShippingWish(number), cancellationToken),
            _ => DoAsync(goodsBack, at, new ReturnWish(number, [new ReturnPiece(1, 1)], ReturnKind.NoReason), cancellationToken),
        };
    }

    private Task SendElsewhereAsync(int at, CancellationToken cancellationToken) =>
        DoAsync(address, at, new AddressWish(BenchShop.NumberOf(at), BenchShop.Elsewhere), cancellationToken);

    private static async Task DoAsync<TWish>(Desk<TWish> desk, int at, TWish wish, CancellationToken cancellationToken)
    {
        var quote = ((QuoteAnswer.Offered)await desk.QuoteAsync(BenchShop.OwnerOf(at), wish, cancellationToken)).Quote;
        _ = (CommitAnswer.Done)await desk.CommitAsync(BenchShop.OwnerOf(at), quote, quote.Id, cancellationToken);
    }
}
