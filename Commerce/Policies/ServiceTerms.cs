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
}
