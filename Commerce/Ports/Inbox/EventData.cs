using BotApp.Commerce.Delivery;
using BotApp.Commerce.Invoices;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>With <c>payment.succeeded</c>, <c>refund.arrived</c>: the gateway's reference, at most 64 characters; null: ours.</summary>
public sealed record MoneyMoved(string? GatewayReference = null);

/// <summary>With <c>payment.failed</c>, <c>refund.failed</c>, <c>claim.refused</c>: the sender's word for why, at most 64 characters.</summary>
public sealed record NotDone(string Code);

/// <summary>With every <c>parcel.*</c>: all scans so far, oldest first, and who signed, once somebody did.</summary>
public sealed record ParcelSnapshot(IReadOnlyList<Scan> Scans, SignedBy? SignedBy = null);

/// <summary>One scan, as the carrier tells it.</summary>
public sealed record Scan(DateTimeOffset At, TraceEvent Event, string City, Bilingual Place, Bilingual? Remark = null);

/// <summary>
/// With <c>return.inspected</c>, whose subject is the 退货单号: whether the goods are in the state the return was agreed to, and the numbers of the order's gifts
/// that should have come along and did not.
/// </summary>
public sealed record GoodsInspected(bool AsAgreed, IReadOnlyList<int>? MissingGifts = null);

/// <summary>With <c>invoice.issued</c>, <c>invoice.red-issued</c>: the 20 digits.</summary>
public sealed record InvoiceNumbered(string DigitalNumber);

/// <summary>With <c>invoice.confirmation</c>: what became of the form.</summary>
public sealed record ConfirmationAnswered(ConfirmationStatus Status);
