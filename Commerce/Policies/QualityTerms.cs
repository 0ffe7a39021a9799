namespace BotApp.Commerce.Policies;

/// <summary>Promises about faulty goods beyond the law.</summary>
public sealed record QualityTerms
{
    /// <summary>Days from the sale in which a faulty article can be returned; the law asks for 7.</summary>
    public int ReturnDays { get; init; } = 7;

    /// <summary>Days in which it can be exchanged; the law asks for 15.</summary>
    public int ExchangeDays { get; init; } = 15;

    /// <summary>Whether an opened box may be brought up against the customer; the law forbids it.</summary>
    public bool OpenedIsFine { get; init; } = true;
}
