namespace BotApp.Commerce.Policies;

/// <summary>How soon people answer, and what may be offered.</summary>
public sealed record ServiceTerms
{
    /// <summary>First answer to a complaint.</summary>
    public TimeSpan ComplaintAnswerWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Other tickets.</summary>
    public TimeSpan TicketAnswerWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The most offered without a person.</summary>
    public decimal GoodwillAtMost { get; init; } = 50m;

    /// <summary>Whether nobody can be asked for; the law forbids it.</summary>
    public bool NoHuman { get; init; }

    /// <summary>Natural days in which a request about personal data is done.</summary>
    public int PrivacyWithinDays { get; init; } = 15;

    /// <summary>Years after completion orders are kept for disputes; the E-Commerce Law asks platforms for 3.</summary>
    public int KeepOrdersYears { get; init; } = 3;

    /// <summary>Years after their issue invoices and their bookings are kept for tax.</summary>
    public int KeepInvoicesYears { get; init; } = 10;
}
