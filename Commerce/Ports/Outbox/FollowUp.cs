using System.Text.Json;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Follow-up work with a payload of its own shape.</summary>
internal abstract class FollowUp<TPayload>(string kind, IDbContextFactory<ShopDb> shop) : IFollowUp
{
    public string Kind => kind;

    public virtual bool IsOffered => true;

    public async Task<FollowUpOutcome> RunAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(row);
        var payload = JsonSerializer.Deserialize<TPayload>(row.Payload, QuoteJson.Options)!;
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await RunAsync(db, payload, row, cancellationToken);
    }

    /// <summary>The tables are for reading; no transaction is open while an outside system is called.</summary>
    protected abstract Task<FollowUpOutcome> RunAsync(ShopDb db, TPayload payload, OutboxRow row, CancellationToken cancellationToken);

    protected static FollowUpOutcome Missing { get; } = new FollowUpOutcome.GivenUp("record-missing");

    protected static string? SandboxOf(IOutsideSystem system, string source) => system.IsSandbox ? source : null;

    /// <summary>Accepted: done, with what is to be written down; declined: given up.</summary>
    protected static FollowUpOutcome Of(
        PortAnswer answer,
        string? sandbox,
        Func<ShopDb, CancellationToken, Task>? accepted = null,
        Func<ShopDb, string, CancellationToken, Task>? declined = null
    ) =>
        answer switch
        {
            PortAnswer.Accepted => new FollowUpOutcome.Done(sandbox) { Write = accepted },
            PortAnswer.Declined(var code) => new FollowUpOutcome.GivenUp(code)
            {
                Write = declined is null ? null : (db, token) => declined(db, code, token),
            },
            _ => throw new InvalidOperationException("A call is accepted or declined."),
        };
}
