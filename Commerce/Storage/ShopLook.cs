using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Commerce.Quotes;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>Reads any noun of the shop as JSON, so that a written talk can say what must be true of the shop after it. For tools and tests: it reads whole tables.</summary>
public sealed class ShopLook(IDbContextFactory<ShopDb> shop)
{
    private static readonly MethodInfo Reading = typeof(ShopLook).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Every stored record of that noun (<c>order</c>, <c>receipt</c>, <c>returnRequest</c> …, in any case); null when the shop knows no such noun.</summary>
    public async Task<IReadOnlyList<JsonObject>?> AllAsync(string noun, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var type = db.Model.GetEntityTypes().FirstOrDefault(entity => string.Equals(entity.ClrType.Name, noun, StringComparison.OrdinalIgnoreCase));
        return type is null || type.IsOwned()
            ? null
            : await (Task<IReadOnlyList<JsonObject>>)Reading.MakeGenericMethod(type.ClrType).Invoke(null, [db, cancellationToken])!;
    }

    private static async Task<IReadOnlyList<JsonObject>> ReadAsync<T>(ShopDb db, CancellationToken cancellationToken)
        where T : class
    {
        var query = db.Set<T>().AsNoTracking();
        foreach (var part in db.Model.FindEntityType(typeof(T))!.GetNavigations())
        {
            query = query.Include(part.Name);
        }

        var rows = await query.AsSplitQuery().ToListAsync(cancellationToken);
        return [.. rows.Select(row => JsonSerializer.SerializeToNode(row, QuoteJson.Options)!.AsObject())];
    }
}
