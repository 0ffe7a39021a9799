namespace BotApp.Commerce.Ports.Outbox;

/// <summary>The kinds of follow-up work a deed may leave with <c>writing.FollowUp(kind, payload)</c>. Payloads name records, they hold no personal data.</summary>
public static class FollowUps
{
    /// <summary>Send an intent to the payment system: <see cref="PaymentSend"/>.</summary>
    public const string PaymentSend = "payment-send";

    /// <summary>Send every part of a refund to where it came from: <see cref="Outbox.RefundSend"/>.</summary>
    public const string RefundSend = "refund-send";

    /// <summary>Book a courier or a label for a return: <see cref="Outbox.PickUpBook"/>.</summary>
    public const string PickUpBook = "pickup-book";
    public const string CarrierUrge = "carrier-urge";
    public const string CarrierRedirect = "carrier-redirect";
    public const string CarrierIntercept = "carrier-intercept";
    public const string InvoiceIssue = "invoice-issue";
    public const string RedIssue = "red-issue";
    public const string RedConfirm = "red-confirm";
    public const string ClaimFile = "claim-file";
    public const string Restock = "restock";

    /// <summary>Have the payment system freeze an order: <see cref="Payments.StopLoss"/>.</summary>
    public const string StopLoss = "stop-loss";

    /// <summary>Send goods again, or fetch those to be exchanged: <see cref="Delivery.ParcelResend"/>.</summary>
    public const string Resend = "resend";

    /// <summary>Delete the talks of a customer: <see cref="Customers.ChatsToDelete"/>. Done by the host through <see cref="ITalks"/>.</summary>
    public const string ChatsDelete = "chats-delete";

    /// <summary>Tell the customer something: <see cref="Outbox.Notice"/>. Done by the host through <see cref="INotices"/>.</summary>
    public const string Notice = "notice";
}

/// <summary>The intent is read when it is sent.</summary>
public sealed record PaymentSend(string IntentNumber);

/// <summary>The refund's parts that have not arrived are sent, each under its own reference.</summary>
public sealed record RefundSend(string RefundNumber);

/// <summary>From the address of the return's order; the waybill's number is written into the return.</summary>
public sealed record PickUpBook(string ReturnNumber);

/// <summary>Ask the carrier to look after a parcel.</summary>
public sealed record CarrierUrge(string WaybillNumber);

/// <summary>Bring a parcel to the address its order has when this is done.</summary>
public sealed record CarrierRedirect(string WaybillNumber);

/// <summary>Stop a parcel under way.</summary>
public sealed record CarrierIntercept(string WaybillNumber);

/// <summary>Issue a blue invoice.</summary>
public sealed record InvoiceIssue(string FapiaoNumber);

/// <summary>Issue a red-letter invoice.</summary>
public sealed record RedIssue(string FapiaoNumber);

/// <summary>Start a confirmation form.</summary>
public sealed record RedConfirm(string ConfirmationNumber);

/// <summary>File a claim with the insurer.</summary>
public sealed record ClaimFile(string ClaimNumber);

/// <summary>Put so many pieces back.</summary>
public sealed record Restock(string Sku, int Quantity);

/// <summary>Tell a customer: a stable word of what, and which record it is about.</summary>
public sealed record Notice(string CustomerId, string What, string Subject);
