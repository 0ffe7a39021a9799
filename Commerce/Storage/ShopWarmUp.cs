using BotApp.Commerce.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace BotApp.Commerce.Storage;

/// <summary>Prepares the desks' commonest questions beside the rest of the start, so that the first customer does not wait for it.</summary>
internal sealed class ShopWarmUp(ShopOpening opening, IDbContextFactory<ShopDb> shop) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await opening.OpenAsync(stoppingToken);
        await using var db = await shop.CreateDbContextAsync(stoppingToken);
        await OrderQueries.WarmUpAsync(db, stoppingToken);
    }
}
