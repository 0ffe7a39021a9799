namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// An item line as it was sold, sums without tax. Quantity, amount and tax are negative on a red-letter invoice; a discount line of a blue one has neither quantity
/// nor price. <paramref name="Rate"/> is such as 0.13; null means free of tax (免税), and <paramref name="Tax"/> is then zero.
/// </summary>
public sealed record PaperLine(
    string Item,
    string? Model,
    string? Unit,
    decimal? Quantity,
    decimal? UnitPrice,
    decimal Amount,
    decimal? Rate,
    decimal Tax
);
