using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Storage;

/// <summary>Makes the database ready: its folder, its tables, its first content. Doing it twice, or from two processes at once, is harmless.</summary>
public sealed class ShopOpening(IDbContextFactory<ShopDb> shop, IOptions<CommerceOptions> options)
{
    private volatile bool isOpen;

    /// <summary>Whether the shop can be asked.</summary>
    public bool IsOpen => isOpen;

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Value.DatabaseFile))!);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        isOpen = true;
    }
}
