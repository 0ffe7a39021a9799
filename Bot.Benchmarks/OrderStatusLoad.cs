using System.Diagnostics;

namespace BotApp.Benchmarks;

/// <summary>Customers who ask for their order again and again, each in a conversation of their own over Direct Line, and wait for the card each time.</summary>
internal sealed class OrderStatusLoad(Customer[] customers, HttpClient http) : IAsyncDisposable
{
    public static async Task<OrderStatusLoad> OpenAsync(Uri url, string secret, int conversations)
    {
        var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 512 }) { BaseAddress = url };
        var customers = new Customer[conversations];
        for (var at = 0; at < conversations; at++)
        {
            customers[at] = await Customer.OpenAsync(http, secret, $"demo-{(at % 3) + 1}");
        }

        return new OrderStatusLoad(customers, http);
    }

    /// <param name="rate">Turns a second over all conversations; 0: each asks as soon as it is answered.</param>
    public async Task<Result> RunAsync(TimeSpan time, int rate)
    {
        var clock = Stopwatch.StartNew();
        var pause = rate == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds((double)customers.Length / rate);
        var all = await Task.WhenAll(customers.Select(customer => Task.Run(() => AskAsync(customer, clock, time, pause))));
        var milliseconds = all.SelectMany(one => one).Order().ToArray();
        return new Result(milliseconds, clock.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var customer in customers)
        {
            await customer.DisposeAsync();
        }

        http.Dispose();
    }

    private static async Task<List<double>> AskAsync(Customer customer, Stopwatch clock, TimeSpan time, TimeSpan pause)
    {
        var taken = new List<double>();
        while (clock.Elapsed < time)
        {
            var start = Stopwatch.GetTimestamp();
            await customer.AskAsync("我的订单");
            var elapsed = Stopwatch.GetElapsedTime(start);
            taken.Add(elapsed.TotalMilliseconds);
            if (pause > elapsed)
            {
                await Task.Delay(pause - elapsed);
            }
        }

        return taken;
    }

    internal sealed record Result(double[] Milliseconds, TimeSpan Took)
    {
        public int Turns => Milliseconds.Length;

        public double TurnsPerSecond => Turns / Took.TotalSeconds;

        public double P50 => At(0.5);

        public double P99 => At(0.99);

        private double At(double share) => Turns == 0 ? 0 : Milliseconds[Math.Min(Turns - 1, (int)(Turns * share))];
    }
}
