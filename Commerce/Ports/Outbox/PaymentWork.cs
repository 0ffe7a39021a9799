using BotApp.Commerce.Customers;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>Sends a payment intent to the payment system.</summary>
internal sealed class PaymentSender(IDbContextFactory<ShopDb> shop, IPaymentSystem payments)
    : FollowUp<PaymentSend>(FollowUps.PaymentSend, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        PaymentSend payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var intent = await db
            .PaymentIntents.AsNoTracking()
            .FirstOrDefaultAsync(one => one.Number == payload.IntentNumber, cancellationToken);
        if (intent is null)
        {
            return Missing;
        }

        if (intent.Status == IntentStatus.Closed)
        {
            return new FollowUpOutcome.Done(); // another attempt took its place, or the loss was stopped, before it was sent
        }

        var currency = await db
            .Orders.Where(one => one.Number == intent.OrderNumber)
            .Select(one => one.Currency)
            .FirstAsync(cancellationToken);
        var call = new PayCall(intent.Number, intent.OrderNumber, intent.Amount, currency, intent.Method, intent.MethodId);
        return await payments.PayAsync(call, cancellationToken) switch
        {
            PortAnswer.Declined(var code) => Mark(IntentStatus.Failed, code),
            _ => Mark(IntentStatus.Pending, code: null),
        };

        FollowUpOutcome Mark(IntentStatus status, string? code) =>
            new FollowUpOutcome.Done(SandboxOf(payments, OutsideSource.Payment))
            {
                Write = (tables, token) => MarkAsync(tables, intent.Number, status, code, token),
            };
    }

    /// <summary>An event that came first has the last word. A declined payment is the customer's to try again, no ticket.</summary>
    private static async Task MarkAsync(ShopDb db, string number, IntentStatus status, string? code, CancellationToken cancellationToken)
    {
        var intent = await db.PaymentIntents.FirstAsync(one => one.Number == number, cancellationToken);
        if (intent.Status == IntentStatus.Created)
        {
            var marked = intent with { Status = status, GatewayCode = code, Version = intent.Version + 1 };
            db.Replace(intent, marked);
        }
    }
}

/// <summary>Has the payment system take nothing more for an order whose payment nobody here made; declined, a person does it.</summary>
internal sealed class LossStopper(IDbContextFactory<ShopDb> shop, IPaymentSystem payments) : FollowUp<StopLoss>(FollowUps.StopLoss, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(ShopDb db, StopLoss payload, OutboxRow row, CancellationToken cancellationToken)
    {
        var answer = await payments.FreezeAsync(new FreezeCall(payload.TicketNumber, payload.OrderNumber), cancellationToken);
        return Of(answer, SandboxOf(payments, OutsideSource.Payment));
    }
}

/// <summary>Sends the parts of a refund back the way they came; points have no channel, the deed gave them back itself.</summary>
internal sealed class RefundSender(IDbContextFactory<ShopDb> shop, IPaymentSystem payments, ShopClock clock)
    : FollowUp<RefundSend>(FollowUps.RefundSend, shop)
{
    protected override async Task<FollowUpOutcome> RunAsync(
        ShopDb db,
        RefundSend payload,
        OutboxRow row,
        CancellationToken cancellationToken
    )
    {
        var refund = await db
            .Refunds.AsNoTracking()
            .Include(one => one.Parts)
            .FirstOrDefaultAsync(one => one.Number == payload.RefundNumber, cancellationToken);
        if (refund is null)
        {
            return Missing;
        }

        var currency = await db
            .Orders.Where(one => one.Number == refund.OrderNumber)
            .Select(one => one.Currency)
            .FirstOrDefaultAsync(cancellationToken);
        var told = new List<RefundPart>();
        foreach (var part in refund.Parts.Where(part => part.ArrivedAt is null).OrderBy(part => part.No))
        {
            told.Add(await SendAsync(refund, part, currency ?? Prices.Money.Cny, cancellationToken));
        }

        Func<ShopDb, CancellationToken, Task> write = (tables, token) => WriteAsync(tables, refund.Number, told, token);
        return told.Find(part => part.FailureCode is not null) is { FailureCode: { } code }
            ? new FollowUpOutcome.GivenUp(code) { Write = write }
            : new FollowUpOutcome.Done(SandboxOf(payments, OutsideSource.Payment)) { Write = write };
    }

    private async Task<RefundPart> SendAsync(Refund refund, RefundPart part, string currency, CancellationToken cancellationToken)
    {
        if (part.Method == MethodKind.Points)
        {
            return part with { ArrivedAt = clock.Now };
        }

        var reference = RefundCall.Of(refund.Number, part.No);
        var call = new RefundCall(reference, refund.OrderNumber, part.Amount, currency, part.Method, part.MethodId);
        return await payments.RefundAsync(call, cancellationToken) switch
        {
            PortAnswer.Accepted(var theirs) => part with { GatewayReference = theirs, FailureCode = null },
            PortAnswer.Declined(var code) => part with { FailureCode = code },
            _ => throw new InvalidOperationException("A call is accepted or declined."),
        };
    }

    /// <summary>An event that came first has the last word about its part.</summary>
    private async Task WriteAsync(ShopDb db, string number, List<RefundPart> told, CancellationToken cancellationToken)
    {
        var refund = await db
            .Refunds.Include(one => one.Parts)
            .Include(one => one.Steps)
            .AsSplitQuery()
            .FirstAsync(one => one.Number == number, cancellationToken);
        var parts = refund
            .Parts.Select(part =>
                part.ArrivedAt is null && told.Find(other => other.No == part.No) is { } news
                    ? news with
                    {
                        FailureCode = news.FailureCode ?? part.FailureCode,
                    }
                    : part
            )
            .ToList();
        foreach (var (known, news) in refund.Parts.Zip(parts))
        {
            db.Replace(known, news);
        }

        RefundStages.Follow(db, refund, parts, clock.Now);
    }
}
