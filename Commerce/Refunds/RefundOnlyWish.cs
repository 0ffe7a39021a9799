using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Refunds;

/// <summary>Money back without the goods going back: for which pieces (null: the whole order), why, and whether the customer says nothing came.</summary>
public sealed record RefundOnlyWish(string OrderNumber, string? Reason = null)
{
    public IReadOnlyList<PieceWish>? Pieces { get; init; }

    public bool NotReceived { get; init; }

    /// <summary>Pictures the customer gave before; they are kept with the refund, or with the question put to the seller.</summary>
    public IReadOnlyList<string> EvidenceIds { get; init; } = [];
}

/// <summary>What came of it: the 退款单号, or the 受理编号 under which the seller is asked until when, and for which pieces.</summary>
public sealed record RefundOnlyTold(string? RefundNumber, string? TicketNumber, DateTimeOffset? Until, IReadOnlyList<PieceWish> Pieces);
