using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Media;

/// <summary>The whole program with the demo shop, at a time that stands still; the tests of several classes share it, each with a talk of its own.</summary>
public sealed class ShopWithFiles : IAsyncLifetime
{
    public const string Tests = nameof(ShopWithFiles);
    public const string Order = "261115001004";
    public const string Waybill = "78420010010337";

    internal ShopHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();

    internal static Task<ShopHost> StartAsync(params (string Key, string? Value)[] configuration) =>
        ShopHost.StartAsync(change: settings =>
        {
            settings.Bot = null;
            settings.Clock = new FakeClock(Shop.FirstMorning);
            settings.Configuration["Commerce:SeedDemoShop"] = "true";
            foreach (var (key, value) in configuration)
            {
                settings.Configuration[key] = value;
            }
        });

    internal Task<Visitor> VisitAsync(string locale, string user = "demo-1") => Host.VisitAsync(user, wish => wish.Locale = locale);

    /// <summary>What is kept of a file; null when it is not.</summary>
    internal static async Task<Evidence?> EvidenceOfAsync(ShopHost host, byte[] file)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<ShopDb>>().CreateDbContextAsync();
        return await db.Evidence.AsNoTracking().SingleOrDefaultAsync(row => row.Sha256 == hash);
    }
}

[CollectionDefinition(ShopWithFiles.Tests)]
public sealed class ShopWithFilesCollection : ICollectionFixture<ShopWithFiles>;
