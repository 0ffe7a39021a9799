using static BotApp.Commerce.Invoices.FapiaoStatus;

namespace BotApp.Commerce.Invoices;

/// <summary>
/// The state machine of an invoice (flows §3.4) as one table: what is not in it is not allowed. A number may overtake the
/// news that the request was taken, and a red-letter invoice reverses whatever has a number. A re-issue is an invoice of its own, Requested until the other is
/// Reversed; a declined one is not tried again but asked for anew.
/// </summary>
public static class InvoiceStates
{
    private static readonly Dictionary<(FapiaoStatus From, InvoiceStep Step), FapiaoStatus> Table = Rows()
        .SelectMany(row => row.From, (row, from) => (Key: (from, row.Step), row.To))
        .ToDictionary(row => row.Key, row => row.To);

    /// <summary>Where the step leads; null when it is not allowed there.</summary>
    public static FapiaoStatus? Next(FapiaoStatus from, InvoiceStep step) => Table.TryGetValue((from, step), out var to) ? to : null;

    /// <summary>Where the step leads whenever it is allowed.</summary>
    public static FapiaoStatus End(InvoiceStep step) => Rows().First(row => row.Step == step).To;

    private static IEnumerable<(FapiaoStatus[] From, InvoiceStep Step, FapiaoStatus To)> Rows() =>
        [
            ([Requested], InvoiceStep.Check, Validated),
            ([Validated], InvoiceStep.Send, Issuing),
            ([Validated, Issuing], InvoiceStep.Number, Issued),
            ([Requested, Validated, Issuing], InvoiceStep.Fail, Failed),
            ([Issued], InvoiceStep.Deliver, Delivered),
            ([Issued, Delivered, PartlyReversed], InvoiceStep.AskRed, RedRequested),
            ([Issued, Delivered, PartlyReversed], InvoiceStep.AskCounterpart, AwaitingCounterpart),
            ([AwaitingCounterpart], InvoiceStep.Confirm, RedRequested),
            ([AwaitingCounterpart, RedRequested], InvoiceStep.Lapse, Delivered),
            ([AwaitingCounterpart, RedRequested], InvoiceStep.LapseAfterPart, PartlyReversed),
            ([Issued, Delivered, PartlyReversed, RedRequested, AwaitingCounterpart], InvoiceStep.RedWhole, Reversed),
            ([Issued, Delivered, PartlyReversed, RedRequested, AwaitingCounterpart], InvoiceStep.RedPart, PartlyReversed),
        ];
}
