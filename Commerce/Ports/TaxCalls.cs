using BotApp.Commerce.Invoices;

namespace BotApp.Commerce.Ports;

/// <summary>Issue a blue invoice as it stands. Its title and tax id are personal or business data: never logged.</summary>
public sealed record InvoiceCall(string Reference, Fapiao Invoice);

/// <summary>Issue a red-letter invoice: <paramref name="Invoice"/> has negative sums, <see cref="Fapiao.RedOf"/> and, where needed, a form's number.</summary>
public sealed record RedInvoiceCall(string Reference, Fapiao Invoice);

/// <summary>Start a confirmation form about a blue invoice.</summary>
public sealed record ConfirmationCall(string Reference, string BlueDigitalNumber, decimal Total, string Reason);
