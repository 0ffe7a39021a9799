namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Numbers that are never below zero. Points go both ways, so do differences and the sums of red-letter invoices.</summary>
internal static class NotNegative
{
    private static readonly string[] Exempt = ["points", "difference"];
    private static readonly string[] ExemptSheets = ["invoices", "invoice-lines"];

    public static bool Contains(Sheet sheet, Column column) =>
        !ExemptSheets.Contains(sheet.Name, StringComparer.Ordinal) && !Exempt.Contains(column.Name, StringComparer.Ordinal);
}
