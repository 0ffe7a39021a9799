namespace BotApp.Commerce.Invoices;

/// <summary>How far an invoice has come (flows §3.4). Stored by name.</summary>
public enum FapiaoStatus
{
    Requested,
    Validated,
    Issuing,
    Issued,
    Delivered,
    RedRequested,

    /// <summary>The confirmation form waits for the other side.</summary>
    AwaitingCounterpart,

    /// <summary>A red-letter invoice cancels it.</summary>
    Reversed,
    PartlyReversed,
    Failed,
}
