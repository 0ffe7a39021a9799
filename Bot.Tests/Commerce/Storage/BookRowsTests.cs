using BotApp.Commerce.Ports;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Storage;

/// <summary>Rows of the books take a way of their own into a file; they read back as EF's do, and go back with their transaction.</summary>
public sealed class BookRowsTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 22, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory, BothEngines]
    public async Task What_is_written_in_a_transaction_reads_back_the_same(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await using (var db = await shop.Tables())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Audit("c-1", "deed", "order", "N-1", "a → 'b'", Moment);
            db.FollowUp("kind", new { Number = "订单" }, "N-1", Moment);
            (await db.SaveChangesAsync()).ShouldBe(2);
            await transaction.CommitAsync();
        }

        await using var read = await shop.Tables();
        var entry = await read.AuditEntries.SingleAsync(row => row.ReceiptNumber == "N-1");
        (entry.Actor, entry.Deed, entry.Subject, entry.Change, entry.At).ShouldBe(("c-1", "deed", "order", "a → 'b'", Moment));
        var work = await read.OutboxRows.SingleAsync(row => row.ReceiptNumber == "N-1");
        (work.Kind, work.Payload, work.CreatedAt, work.DueAt).ShouldBe(("kind", """{"number":"订单"}""", Moment, Moment));
        (work.DoneAt, work.Attempts, work.LastError, work.Version).ShouldBe((null, 0, null, 0));
    }

    [Theory, BothEngines]
    public async Task They_go_back_with_their_transaction(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await using (var db = await shop.Tables())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Audit("c-1", "deed", "order", "N-1", "change", Moment);
            await db.SaveChangesAsync();
        }

        await using var read = await shop.Tables();
        (await read.AuditEntries.AnyAsync(row => row.ReceiptNumber == "N-1")).ShouldBeFalse();
    }
}
