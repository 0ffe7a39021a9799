using System.Text.Json.Nodes;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Writes down what came of a taken row, together with what the work itself has to write. A row taken by another meanwhile is left to that one.</summary>
internal sealed class RowMarks(ShopUnit unit, ShopClock clock)
{
    public Task OutcomeAsync(OutboxRow row, FollowUpOutcome outcome, CancellationToken cancellationToken) =>
        MarkAsync(row, db => WriteAsync(db, row, outcome, cancellationToken), cancellationToken);

    public Task FailureAsync(OutboxRow row, string word, CancellationToken cancellationToken) =>
        MarkAsync(
            row,
            db =>
                row.Attempts >= OutboxRelay.MostAttempts
                    ? GiveUpAsync(db, row, word, cancellationToken)
                    : Task.FromResult(row with { LastError = word, DueAt = clock.Now + OutboxRelay.PauseAfter(row.Attempts) }),
            cancellationToken
        );

    private Task<bool> MarkAsync(OutboxRow row, Func<ShopDb, Task<OutboxRow>> successor, CancellationToken cancellationToken) =>
        unit.RunAsync(
            async db =>
            {
                var held = await db.OutboxRows.FirstOrDefaultAsync(
                    other => other.Id == row.Id && other.Version == row.Version && other.DoneAt == null,
                    cancellationToken
                );
                if (held is null)
                {
                    return false;
                }

                db.Replace(held, (await successor(db)) with { Version = row.Version + 1 });
                return true;
            },
            undo => !undo,
            cancellationToken
        );

    private async Task<OutboxRow> WriteAsync(ShopDb db, OutboxRow row, FollowUpOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Write is { } write)
        {
            await write(db, cancellationToken);
        }

        if (outcome is FollowUpOutcome.GivenUp(var code))
        {
            return await GiveUpAsync(db, row, code, cancellationToken);
        }

        if (outcome is FollowUpOutcome.Done { Sandbox: { } source })
        {
            await MarkReceiptAsync(db, row.ReceiptNumber, source, cancellationToken);
        }

        return row with
        {
            DoneAt = clock.Now,
            LastError = null,
        };
    }

    /// <summary>The row stays, beyond its last attempt; whoever has mended the cause sets its attempts to 0.</summary>
    private async Task<OutboxRow> GiveUpAsync(ShopDb db, OutboxRow row, string word, CancellationToken cancellationToken)
    {
        var customerId = await CustomerOfAsync(db, row.ReceiptNumber, cancellationToken);
        db.RaiseTicket(KindOf(row.Kind), customerId, row.ReceiptNumber, $"后续处理未完成：{row.Kind}（{word}）", clock.Now);
        return row with { Attempts = OutboxRelay.MostAttempts + 1, LastError = word };
    }

    /// <summary>Whose receipt, or whose return, it is; empty for work of the shop's own.</summary>
    private static async Task<string> CustomerOfAsync(ShopDb db, string number, CancellationToken cancellationToken) =>
        await db.Receipts.Where(one => one.Number == number).Select(one => one.CustomerId).FirstOrDefaultAsync(cancellationToken)
        ?? await db.ReturnRequests.Where(one => one.Number == number).Select(one => one.CustomerId).FirstOrDefaultAsync(cancellationToken)
        ?? "";

    private static TicketKind KindOf(string kind) =>
        kind switch
        {
            FollowUps.RefundSend => TicketKind.RefundOverdue,
            FollowUps.ClaimFile => TicketKind.PayoutOverdue,
            FollowUps.CarrierUrge => TicketKind.UrgeDelivery,
            FollowUps.CarrierRedirect => TicketKind.RescheduleDelivery,
            FollowUps.CarrierIntercept => TicketKind.ParcelTrouble,
            _ => TicketKind.Other,
        };

    /// <summary>The receipt's details say which of its follow-up work only a sandbox did: <c>"sandbox":["payment"]</c>.</summary>
    private static async Task MarkReceiptAsync(ShopDb db, string number, string source, CancellationToken cancellationToken)
    {
        if (await db.Receipts.FirstOrDefaultAsync(receipt => receipt.Number == number, cancellationToken) is not { } receipt)
        {
            return;
        }

        var details = receipt.Details is null ? [] : JsonNode.Parse(receipt.Details) as JsonObject;
        if (details is null)
        {
            return; // the deed's own details are no object: nothing can stand beside them
        }

        var marked = details["sandbox"] is JsonArray array ? array.Select(node => (string?)node).ToHashSet(StringComparer.Ordinal) : [];
        marked.Add(source);
        details["sandbox"] = new JsonArray([.. marked.Order(StringComparer.Ordinal).Select(word => JsonValue.Create(word))]);
        db.Replace(receipt, receipt with { Details = details.ToJsonString(QuoteJson.Options) });
    }
}
