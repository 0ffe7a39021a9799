using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Invoices;

/// <summary>A line of an invoice: what it comes to with tax, the tax in it, and what is left without; yuan.</summary>
public sealed record TaxedLine(string Name, decimal Rate, decimal Total, decimal Tax)
{
    public decimal Net => Total - Tax;
}

/// <summary>
/// Takes the tax out of prices that contain it. The tax of the whole is rounded once and shared over the lines by largest remainder, so that the lines always
/// sum to it: three lines of 10.00 at 13 % bear 1.15 + 1.15 + 1.15 = 3.45 = 30.00 × 13 ÷ 113.
/// </summary>
public static class InvoiceTax
{
    /// <summary>The rates there are; a fraction, 0.13 for 13 %.</summary>
    public static IReadOnlyList<decimal> Rates { get; } = [0m, 0.01m, 0.03m, 0.05m, 0.06m, 0.09m, 0.13m];

    /// <summary>Shares <paramref name="total"/> (yuan, with tax) over lines in proportion to what was paid for each, and takes the tax out.</summary>
    public static IReadOnlyList<TaxedLine> Share(decimal total, IReadOnlyList<(string Name, decimal Paid, decimal Rate)> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var totals = Money.Split(total, [.. lines.Select(line => line.Paid)]);
        var exact = lines.Select((line, at) => totals[at] * line.Rate / (1 + line.Rate)).ToArray();
        var taxes = Money.Split(exact.Sum(), exact);
        return [.. lines.Select((line, at) => new TaxedLine(line.Name, line.Rate, totals[at], taxes[at]))];
    }
}
