namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// Buyer or seller as an invoice names them. <paramref name="TaxId"/> is null for a person; <paramref name="Bank"/> is the bank with the account. Address, phone
/// and bank are printed in the remark, as on every fully digital invoice.
/// </summary>
public sealed record PaperParty(string Name, string? TaxId = null, string? Address = null, string? Phone = null, string? Bank = null);
