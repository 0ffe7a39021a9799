using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Delivery;

/// <summary>What is wrong with which parcel (null: the likeliest), which pieces of it (null: all) and what the customer wants instead (null: not said yet).</summary>
public sealed record ParcelTroubleWish(string OrderNumber, ParcelTroubleKind Trouble)
{
    public string? WaybillNumber { get; init; }

    public IReadOnlyList<PieceWish>? Pieces { get; init; }

    public ParcelRemedy? Wants { get; init; }

    /// <summary>Whether somebody could be hurt by it.</summary>
    public bool SafetyRisk { get; init; }

    public string? Words { get; init; }

    /// <summary>Pictures the customer gave before; they are kept with the ticket or the refund.</summary>
    public IReadOnlyList<string> EvidenceIds { get; init; } = [];
}

/// <summary>How trouble was settled: the 受理编号 of sending again, or the 退款单号.</summary>
public sealed record ParcelTroubleTold(string? TicketNumber, string? RefundNumber, DateTimeOffset? Until);

/// <summary>Which goods are to be sent again, or fetched and exchanged, for a parcel, under which ticket.</summary>
public sealed record ParcelResend(
    string TicketNumber,
    string OrderNumber,
    string WaybillNumber,
    bool FetchFirst,
    IReadOnlyList<PieceWish> Pieces
);
