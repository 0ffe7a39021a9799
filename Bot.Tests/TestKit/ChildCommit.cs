using System.Diagnostics;
using System.Text.Json;
using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.TestKit;

/// <summary>A process of its own that keeps one promise about an address: it says it is ready, waits for a line, commits, and says what came of it.</summary>
internal sealed class ChildCommit : IDisposable
{
    public const string Word = "commit";
    private readonly Process process;

    private ChildCommit(Process process) => this.process = process;

    /// <summary>A process over the tables of <paramref name="shop"/> that has opened them and will commit when told to.</summary>
    public static async Task<ChildCommit> StartAsync(Shop shop, string customer, Quote quote, string key)
    {
        var place = shop.The<IOptions<CommerceOptions>>().Value;
        var errand = new Errand(place.DatabaseFile, place.ConnectionString, shop.Clock.GetUtcNow(), customer, quote, key);
        var child = new ChildCommit(ChildProcess.Start(Word));
        await child.process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(errand, QuoteJson.Options));
        (await child.process.StandardOutput.ReadLineAsync()).ShouldBe("ready");
        return child;
    }

    /// <summary>The receipt's number and whether this process was the one that wrote it.</summary>
    public async Task<(string Receipt, bool IsFirst)> CommitAsync()
    {
        await process.StandardInput.WriteLineAsync("now");
        var said = (await process.StandardOutput.ReadLineAsync() ?? "nothing nothing").Split(' ');
        return (said[0], said[1] == "first");
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    /// <summary>What the process does; its errand is a line of its input.</summary>
    public static async Task RunAsync()
    {
        var errand = JsonSerializer.Deserialize<Errand>((await Console.In.ReadLineAsync())!, QuoteJson.Options)!;
        await using var shop = Shop.Over(errand.File, errand.Server, errand.Now);
        await shop.Opening.OpenAsync(CancellationToken.None);
        var desk = shop.The<AddressDesk>();
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync();
        var answer = await desk.CommitAsync(new Shopper.SignedIn(errand.Customer), errand.Quote, errand.Key, CancellationToken.None);
        Console.WriteLine(answer is CommitAnswer.Done done ? $"{done.Receipt.Number} {(done.Repeated ? "repeated" : "first")}" : "not done");
    }

    private sealed record Errand(string File, string? Server, DateTimeOffset Now, string Customer, Quote Quote, string Key);
}
