using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Refunds;

/// <summary>Money that goes back at once for goods that stay or never came.</summary>
internal sealed class RefundOnlyPayout(Order order, IReadOnlyList<Piece> pieces, Ruling ruling, Setting setting)
{
    private readonly IReadOnlyList<RefundShare> shares = RefundRoute.Split(
        order.Paid(),
        (ruling["refund"] ?? 0m) + (ruling["freight"] ?? 0m)
    );

    private decimal Sum => shares.Sum(share => share.Amount);

    private RefundCause Cause => ruling.Reason is "lost" or "returned" or "no-scans" ? RefundCause.Lost : RefundCause.RefundOnly;

    /// <summary>Attached to what is written.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = RefundOnlyWords.Headline(order, ruling),
            Lines = [.. pieces.Select(Line), .. shares.AsLines(setting)],
            Amount = Sum,
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version}",
            WriteAsync = async (writing, cancellationToken) =>
            {
                await PayAsync(writing, writing.ReceiptNumber, subject: null, cancellationToken);
                writing.Attach(Evidence, writing.ReceiptNumber);
                writing.Tell(new RefundOnlyTold(writing.ReceiptNumber, TicketNumber: null, shares.Arrive(setting), pieces.AsWishes()));
            },
        };

    /// <summary>Writes the refund under a number; the sum that goes back.</summary>
    public async Task<decimal> PayAsync(Writing writing, string number, string? subject, CancellationToken cancellationToken)
    {
        var wanted = new RefundOrder(Cause, shares, shares.Arrive(setting)) { Subject = subject };
        await writing.RefundAsync(order, wanted, number, cancellationToken);
        writing.Refunded(pieces, ruling["refund"] ?? 0m);
        await writing.SaveAsync(order, order.GivenBack(Sum, writing.Now), cancellationToken);
        writing.Audit(order.Number, $"refund only {ruling.Reason}: {Sum.Says()}");
        return Sum;
    }

    private static QuoteLine Line(Piece piece) =>
        new(
            $"goods.line{piece.Line.No}",
            RefundOnlyWords.Piece(piece),
            How: $"{piece.Line.Amount.Says()} × {piece.Quantity} / {piece.Line.Quantity}"
        );
}
