using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Returns;

/// <summary>A return and its order, read to be changed, with what they are changed by. No shopper asks: whoever calls has been let in elsewhere.</summary>
internal sealed record ReturnRoom(ReturnRequest Request, GoodsFile File, Writing Writing, Setting Setting)
{
    public Order Order => File.Order;

    public bool OthersOpen =>
        File.Returns.Any(other => other.Number != Request.Number && other.IsOpen()) || File.Exchanges.Any(exchange => exchange.IsOpen());

    public void Set(ReturnRequest successor)
    {
        Writing.Audit(Request.Number, $"status {Request.Status} → {successor.Status}");
        Writing.Replace(Request, successor with { Version = Request.Version + 1 });
    }

    /// <summary>Runs one step in a transaction of its own; saved only when it is done.</summary>
    public static Task<WorkAnswer> RunAsync(
        ShopUnit unit,
        CurrentTerms terms,
        string number,
        Func<ReturnRoom, Task<WorkAnswer>> step,
        CancellationToken cancellationToken
    ) =>
        unit.RunAsync(
            async db => await ReadAsync(db, terms.Now, number, cancellationToken) is { } room ? await step(room) : WorkAnswer.NotFound,
            answer => answer != WorkAnswer.Done,
            cancellationToken
        );

    public static async Task<ReturnRoom?> ReadAsync(ShopDb db, Setting setting, string number, CancellationToken cancellationToken)
    {
        var request = await db
            .ReturnRequests.Include(row => row.Lines.OrderBy(line => line.LineNo))
            .FirstOrDefaultAsync(row => row.Number == number, cancellationToken);
        if (request is null || await db.TrackedAsync(request.CustomerId, request.OrderNumber, cancellationToken) is not { } order)
        {
            return null;
        }

        var file = await GoodsFiles.ReadAsync(db, order, setting.Now, cancellationToken);
        return new ReturnRoom(request, file, new Writing(db, "return-work", "return-work", number, setting.Now), setting);
    }
}
