using BotApp.Commerce.Law.Service;

namespace BotApp.Commerce.Service;

/// <summary>What somebody complains about and wishes; about which order and line where it is about one.</summary>
public sealed record ComplaintAsk(string Words)
{
    public ComplaintWish Wish { get; init; } = ComplaintWish.Complain;

    public Law.Service.ComplaintCause Cause { get; init; }

    public string? OrderNumber { get; init; }

    /// <summary>Null: the whole order.</summary>
    public int? LineNo { get; init; }

    /// <summary>Yuan asked for as a gesture.</summary>
    public decimal Wants { get; init; }

    /// <summary>Yuan of further loss through unsafe food.</summary>
    public decimal Loss { get; init; }

    /// <summary>Only the label is flawed.</summary>
    public bool LabelFlawOnly { get; init; }

    /// <summary>When the defect was found; null: now.</summary>
    public DateTimeOffset? FoundAt { get; init; }

    /// <summary>When the regulator got it; null: it has not.</summary>
    public DateTimeOffset? FiledAt { get; init; }

    /// <summary>The customer has been told that a person takes over: the ticket is opened for that person, due now.</summary>
    public bool HandedOver { get; init; }
}

/// <summary>What a complaint led to: its 受理编号 and who answers for it; the 退款单号 of a gesture (null: none).</summary>
public sealed record ComplaintTold(string TicketNumber, string Owner, DateTimeOffset Until, string? RefundNumber);
