using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Puts pieces back on the shelf, together with the mark that it is done.</summary>
internal sealed class Restocker(IDbContextFactory<ShopDb> shop, IStockSystem stock) : FollowUp<Restock>(FollowUps.Restock, shop)
{
    protected override Task<FollowUpOutcome> RunAsync(ShopDb db, Restock payload, OutboxRow row, CancellationToken cancellationToken) =>
        Task.FromResult<FollowUpOutcome>(
            new FollowUpOutcome.Done { Write = (tables, token) => stock.PutBackAsync(tables, payload.Sku, payload.Quantity, row.Id, token) }
        );
}
