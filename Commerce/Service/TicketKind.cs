namespace BotApp.Commerce.Service;

/// <summary>What a ticket is about. Stored by name.</summary>
public enum TicketKind
{
    CancelRequest,
    UrgeShipping,
    UrgeDelivery,
    RescheduleDelivery,
    ParcelTrouble,
    Complaint,
    PriceEvidence,
    InvoiceSpecial,
    RefundOverdue,
    RefundOnly,
    Privacy,
    Deposit,
    UnauthorisedPayment,
    ConditionDispute,
    PayoutOverdue,
    Other,
}
