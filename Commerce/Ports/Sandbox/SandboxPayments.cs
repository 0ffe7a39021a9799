using System.Text.Json;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>A payment system that moves no money: it takes every call and tells later whether it went through.</summary>
internal sealed class SandboxPayments(IDbContextFactory<ShopDb> shop, SandboxBook book, SandboxFate fate) : IPaymentSystem
{
    public string Name => "sandbox";

    public bool IsSandbox => true;

    public Task<PortAnswer> PayAsync(PayCall call, CancellationToken cancellationToken)
    {
        var code = fate.OneOf(call.Reference, "INSUFFICIENT_BALANCE", "CARD_DECLINED", "LIMIT_EXCEEDED", "RISK_REJECTED");
        return TakeAsync(call.Reference, call, EventTypes.PaymentSucceeded, EventTypes.PaymentFailed, code, cancellationToken);
    }

    public Task<PortAnswer> RefundAsync(RefundCall call, CancellationToken cancellationToken)
    {
        var code = fate.OneOf(call.Reference, "ACCOUNT_CLOSED", "CHANNEL_UNAVAILABLE");
        return TakeAsync(call.Reference, call, EventTypes.RefundArrived, EventTypes.RefundFailed, code, cancellationToken);
    }

    /// <summary>Nothing is told of it later.</summary>
    public Task<PortAnswer> FreezeAsync(FreezeCall call, CancellationToken cancellationToken) =>
        book.TakeAsync(OutsideSource.Payment, call.Reference, call, [], cancellationToken);

    public async Task<PaymentState> QueryAsync(string reference, CancellationToken cancellationToken)
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var row = await db
            .SandboxEvents.AsNoTracking()
            .OrderBy(one => one.Id)
            .FirstOrDefaultAsync(one => one.Source == OutsideSource.Payment && one.Reference == reference, cancellationToken);
        if (row is null)
        {
            return new PaymentState.Unknown();
        }

        var message = JsonSerializer.Deserialize<GatewayMessage>(row.Body, QuoteJson.Options)!;
        return message.At > book.Now ? new PaymentState.Pending()
            : row.Type is EventTypes.PaymentFailed or EventTypes.RefundFailed ? new PaymentState.Failed(message.Read<NotDone>().Code)
            : new PaymentState.Succeeded(message.At);
    }

    private Task<PortAnswer> TakeAsync(
        string reference,
        object call,
        string done,
        string failed,
        string code,
        CancellationToken cancellationToken
    )
    {
        var at = book.Now + fate.Latency(reference, 0);
        var callback = fate.Declines(reference)
            ? new Callback(failed, reference, 1, at, new NotDone(code))
            : new Callback(done, reference, 1, at, new MoneyMoved(SandboxBook.NameOf(reference)));
        return book.TakeAsync(OutsideSource.Payment, reference, call, [callback], cancellationToken);
    }
}
