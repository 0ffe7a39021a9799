using BotApp.Commerce.Payments;

namespace BotApp.Commerce.Returns;

/// <summary>The steps of an exchange that people of the warehouse and carriers' events both take; the caller's transaction saves them.</summary>
internal static class ExchangeSteps
{
    /// <summary>The old goods are there: what they cost more or less is settled, unless it was when the new ones left first; sound goods are sold again.</summary>
    public static async Task<WorkAnswer> ReceiveAsync(ExchangeRoom room, CancellationToken cancellationToken)
    {
        if (room.Exchange.Status is not (ExchangeStatus.AwaitingGoods or ExchangeStatus.OnTheWayBack))
        {
            return room.Exchange.Status == ExchangeStatus.Closed ? WorkAnswer.NotPossible : WorkAnswer.AlreadyDone;
        }

        if (!room.SentFirst)
        {
            var method = await room.Writing.Db.MethodAsync(room.Exchange.CustomerId, room.Exchange.PaymentMethodId, cancellationToken);
            await ExchangeMoney.SettleAsync(room.Writing, room.Order, room.Exchange, method, room.Setting, cancellationToken);
        }

        foreach (var part in room.Exchange.Lines.Where(_ => !room.Exchange.Kind.IsFault()))
        {
            await room.Writing.PutBackAsync($"back-{part.No}", part.FromSku, part.Quantity, cancellationToken);
        }

        await room.Writing.SaveAsync(room.Order, room.Order with { Version = room.Order.Version + 1 }, cancellationToken);
        room.Set(room.Exchange with { Status = room.Exchange.WaybillOut is null ? ExchangeStatus.Received : ExchangeStatus.Sent });
        return WorkAnswer.Done;
    }

    /// <summary>The new goods are with the customer.</summary>
    public static async Task<WorkAnswer> EndAsync(ExchangeRoom room, CancellationToken cancellationToken)
    {
        if (room.Exchange.Status != ExchangeStatus.Sent)
        {
            return room.Exchange.Status == ExchangeStatus.Done ? WorkAnswer.AlreadyDone : WorkAnswer.NotPossible;
        }

        await ExchangedLines.WriteAsync(room, cancellationToken);
        room.Set(room.Exchange with { Status = ExchangeStatus.Done });
        await room.ReleaseAsync(cancellationToken);
        return WorkAnswer.Done;
    }
}
