namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Invoice numbers: 20 digits since invoices are digital, eight before; only when the message calls them so.</summary>
internal static class InvoiceNumberForm
{
    public static Entity? Read(NumberRun run) =>
        run.IsDigits && run.Joined.Length is 20 or 8 && run.HasGroupsOf(4) && run.IsNamed(EntityKind.InvoiceNumber)
            ? run.As(EntityKind.InvoiceNumber, 1)
            : null;
}
