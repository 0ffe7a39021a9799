namespace BotApp.Commerce.Ports.Inbox;

/// <summary>What outside systems tell us.</summary>
public static class EventTypes
{
    public const string PaymentSucceeded = "payment.succeeded";
    public const string PaymentFailed = "payment.failed";
    public const string RefundArrived = "refund.arrived";
    public const string RefundFailed = "refund.failed";
    public const string ParcelTrace = "parcel.trace";
    public const string ParcelSigned = "parcel.signed";
    public const string ParcelReturned = "parcel.returned";
    public const string ReturnInspected = "return.inspected";
    public const string InvoiceIssued = "invoice.issued";
    public const string InvoiceRedIssued = "invoice.red-issued";
    public const string InvoiceConfirmation = "invoice.confirmation";
    public const string ClaimPaid = "claim.paid";
    public const string ClaimRefused = "claim.refused";
}
