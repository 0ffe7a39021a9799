namespace BotApp.Commerce.Policies;

/// <summary>How invoices are issued.</summary>
public sealed record InvoiceTerms
{
    /// <summary>Larger invoices go to a person.</summary>
    public decimal HumanAbove { get; init; } = 100000m;

    /// <summary>From the request to the file.</summary>
    public TimeSpan IssueWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Payments not invoiced, by words such as <c>gift-card</c>; what the law does not except is overruled.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];
}
