using System.Collections.Concurrent;
using System.Diagnostics;

namespace BotApp.Benchmarks;

/// <summary>
/// Customers who each open a conversation, ask for one flow, wait for the first answer and leave, again and again; the flows come round in turn. What is timed is
/// the way from the message's POST to the first answer on the WebSocket, opening and welcome not included.
/// </summary>
internal sealed class FlowLoad(Uri url, string secret)
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> taken = new(StringComparer.Ordinal);
    private int next;

    /// <param name="customers">So many conversations at once.</param>
    /// <param name="pause">Between two enquiries of one customer.</param>
    public async Task RunAsync(int customers, TimeSpan time, TimeSpan pause)
    {
        taken.Clear();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 512 }) { BaseAddress = url };
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, customers).Select(at => Task.Run(() => EnquireAsync(http, at, customers, clock, time, pause))));
    }

    /// <summary>One line for all together, then one a flow, the dearest first; the ratio is to the walk that asks no desk.</summary>
    public IEnumerable<FlowTime> Times()
    {
        var bare = At(Sorted(FlowEnquiries.BareWalk), 0.5);
        yield return Time("all", taken.Values.SelectMany(times => times).Order().ToArray(), bare);
        foreach (var time in taken.Keys.Select(flow => Time(flow, Sorted(flow), bare)).OrderByDescending(time => time.P50))
        {
            yield return time;
        }
    }

    private static FlowTime Time(string flow, double[] sorted, double bare) =>
        new(flow, sorted.Length, At(sorted, 0.5), At(sorted, 0.95), At(sorted, 0.5) / bare);

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];

    private double[] Sorted(string flow) => taken.TryGetValue(flow, out var times) ? [.. times.Order()] : [];

    private async Task EnquireAsync(HttpClient http, int at, int customers, Stopwatch clock, TimeSpan time, TimeSpan pause)
    {
        await Task.Delay(pause * at / customers);
        while (clock.Elapsed < time)
        {
            var (flow, words) = FlowEnquiries.All[Interlocked.Increment(ref next) % FlowEnquiries.All.Count];
            await using var customer = await Customer.OpenAsync(http, secret, $"demo-{(at % 3) + 1}");
            var start = Stopwatch.GetTimestamp();
            await customer.AskAsync(words);
            taken.GetOrAdd(flow, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(pause);
        }
    }
}

/// <summary>What a flow's first answer took, in milliseconds.</summary>
internal sealed record FlowTime(string Flow, int Answers, double P50, double P95, double AgainstBareWalk);
