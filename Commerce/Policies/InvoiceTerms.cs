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

    /// <summary>Natural days after payment in which the bot issues by itself; later ones go to a person, since the invoice is still owed.</summary>
    public int IssueAloneDays { get; init; } = 365;

    /// <summary>Whether what was paid by gift card or E-card is invoiced with the order; usually it was invoiced when the card was bought.</summary>
    public bool InvoiceGiftCards { get; init; }

    /// <summary>Whether what a coupon paid is invoiced with the order.</summary>
    public bool InvoiceCoupons { get; init; }
}
