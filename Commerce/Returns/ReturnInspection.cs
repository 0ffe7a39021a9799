using BotApp.Commerce.Customers;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Returns;

/// <summary>
/// Goods of a return were looked at. As agreed: the money goes back, points, coupons and stock with it. Not as agreed: a person decides with the customer. The
/// caller's transaction saves it.
/// </summary>
internal static class ReturnInspection
{
    public static async Task<WorkAnswer> WriteAsync(
        ReturnRoom room,
        bool asAgreed,
        IReadOnlyCollection<int> missingGifts,
        CancellationToken cancellationToken
    )
    {
        if (room.Request.Status is not (ReturnStatus.Received or ReturnStatus.WithHuman))
        {
            return room.Request.Status == ReturnStatus.Refunded ? WorkAnswer.AlreadyDone : WorkAnswer.NotPossible;
        }

        if (!asAgreed)
        {
            return Dispute(room);
        }

        await new ReturnPayout(room, missingGifts).WriteAsync(cancellationToken);
        return WorkAnswer.Done;
    }

    private static WorkAnswer Dispute(ReturnRoom room)
    {
        if (room.Request.Status == ReturnStatus.WithHuman)
        {
            return WorkAnswer.AlreadyDone;
        }

        room.Set(room.Request with { Status = ReturnStatus.WithHuman });
        room.Writing.Db.Tickets.Add(
            new Ticket
            {
                Number = room.Writing.NewNumber("GD"),
                CustomerId = room.Request.CustomerId,
                Kind = TicketKind.ConditionDispute,
                Status = TicketStatus.Open,
                Cause = ComplaintCause.None,
                OrderNumber = room.Request.OrderNumber,
                Subject = room.Request.Number,
                Words = MaskedWords.Of(room.Request.Reason),
                CreatedAt = room.Setting.Now,
                DueAt = room.Setting.Now + room.Setting.Policy.Service.TicketAnswerWithin,
            }
        );
        return WorkAnswer.Done;
    }
}
