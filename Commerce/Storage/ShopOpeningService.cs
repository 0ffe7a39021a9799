using Microsoft.Extensions.Hosting;

namespace BotApp.Commerce.Storage;

/// <summary>Opens the shop before the host takes its first call.</summary>
internal sealed class ShopOpeningService(ShopOpening opening) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => opening.OpenAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
