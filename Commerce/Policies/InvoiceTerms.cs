namespace BotApp.Commerce.Policies;

/// <summary>How invoices are issued.</summary>
public sealed record InvoiceTerms
{
    /// <summary>Larger invoices go to a person.</summary>
    public decimal HumanAbove { get; init; } = 100000m;

    /// <summary>From the request to the file.</summary>
    public TimeSpan IssueWithin { get; init; } = TimeSpan.FromHours(24);
}
