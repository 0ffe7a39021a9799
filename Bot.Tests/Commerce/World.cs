using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce;

/// <summary>A shop with a folder for its evidence and a policy of its own, in which nobody has a ticket or a refund yet.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly TempFolder folder;

    private World(TempFolder folder, Shop shop)
    {
        this.folder = folder;
        Shop = shop;
    }

    public Shop Shop { get; }

    /// <param name="terms">One line a shelf, such as <c>delivery: { humanAbove: 1 }</c>.</param>
    public static async Task<World> Create(Engine engine = Engine.Sqlite, params string[] terms)
    {
        var folder = new TempFolder();
        var lines = terms.Select(term => $"  {term}\n");
        var policies = Directory.CreateDirectory(folder.File("policies")).FullName;
        if (terms.Length > 0)
        {
            await File.WriteAllTextAsync(
                Path.Combine(policies, "shop.yaml"),
                $"name: shop\nissuer: merchant\nvalidFrom: 2026-01-01\nterms:\n{string.Concat(lines)}"
            );
        }

        var shop = await Shop.Create(
            engine,
            options: settings =>
            {
                settings.EvidenceDirectory = folder.File("evidence");
                settings.PolicyDirectory = policies;
            }
        );
        await shop.Clear<Refund>();
        await shop.Clear<Ticket>();
        return new World(folder, shop);
    }

    public async ValueTask DisposeAsync()
    {
        await Shop.DisposeAsync();
        folder.Dispose();
    }
}
