namespace BotApp.Commerce.Invoices.Paper;

/// <summary>What no invoice may look like, whoever asks for it: such a request is a mistake of the caller, not an answer.</summary>
internal static class InvoicePaperCheck
{
    /// <exception cref="ArgumentException">The invoice could not have been issued; the message says why.</exception>
    public static void Demand(InvoicePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        if (Fault(paper) is { } fault)
        {
            throw new ArgumentException(fault, nameof(paper));
        }
    }

    private static string? Fault(InvoicePaper paper) =>
        paper switch
        {
            _ when !IsNumber(paper.Number) => $"'{paper.Number}' is not an invoice number of 20 digits.",
            { Reverses: { } reversal } when !IsNumber(reversal.BlueNumber) =>
                $"'{reversal.BlueNumber}' is not the number of a blue invoice.",
            { Lines.Count: 0 } => "An invoice has at least one line.",
            { IsRed: true, Total: >= 0 } => "A red-letter invoice has a negative sum.",
            { IsRed: false, Total: < 0 } => "A blue invoice has no negative sum.",
            _ when paper.Lines.Any(line => !IsCents(line.Amount) || !IsCents(line.Tax)) => "A sum of a line is not in whole cents.",
            _ when paper.Lines.Any(line => line is { Rate: null, Tax: not 0 }) => "A line free of tax bears tax.",
            _ => null,
        };

    private static bool IsNumber(string number) => number.Length == 20 && number.All(char.IsAsciiDigit);

    private static bool IsCents(decimal sum) => decimal.Round(sum, 2) == sum;
}
