using System.Text.Json;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>An exchange and its order, read to be changed, with what they are changed by.</summary>
internal sealed record ExchangeRoom(ExchangeRequest Exchange, GoodsFile File, bool SentFirst, Writing Writing, Setting Setting)
{
    public Order Order => File.Order;

    private bool OthersOpen =>
        File.Exchanges.Any(other => other.Number != Exchange.Number && other.IsOpen()) || File.Returns.Any(back => back.IsOpen());

    public static async Task<ExchangeRoom?> ReadAsync(ShopDb db, Setting setting, string number, CancellationToken cancellationToken)
    {
        var exchange = await db
            .ExchangeRequests.Include(row => row.Lines.OrderBy(line => line.No))
            .FirstOrDefaultAsync(row => row.Number == number, cancellationToken);
        if (exchange is null || await db.TrackedAsync(exchange.CustomerId, exchange.OrderNumber, cancellationToken) is not { } order)
        {
            return null;
        }

        var told = await db.Receipts.Where(row => row.Number == number).Select(row => row.Details).FirstOrDefaultAsync(cancellationToken);
        var first = told is not null && JsonSerializer.Deserialize<ExchangeDetails>(told, QuoteJson.Options) is { SentFirst: true };
        var file = await GoodsFiles.ReadAsync(db, order, setting.Now, cancellationToken);
        return new(exchange, file, first, new Writing(db, "exchange-work", "exchange-work", number, setting.Now), setting);
    }

    public void Set(ExchangeRequest successor)
    {
        Writing.Audit(Exchange.Number, $"status {Exchange.Status} → {successor.Status}");
        Writing.Replace(Exchange, successor with { Version = Exchange.Version + 1 });
    }

    /// <summary>The exchange is over: its order stands where it stood.</summary>
    public Task ReleaseAsync(CancellationToken cancellationToken)
    {
        var after = Order.After(OthersOpen, Setting.Now);
        Writing.Audit(Order.Number, $"status {Order.Status} → {after.Status}");
        return Writing.SaveAsync(Order, after with { Version = Order.Version + 1 }, cancellationToken);
    }
}
