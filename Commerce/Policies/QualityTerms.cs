namespace BotApp.Commerce.Policies;

/// <summary>Promises about faulty goods beyond the law.</summary>
public sealed record QualityTerms
{
    /// <summary>Days from the sale in which a faulty article can be returned; the law asks for 7.</summary>
    public int ReturnDays { get; init; } = 7;

    /// <summary>Days in which it can be exchanged; the law asks for 15.</summary>
    public int ExchangeDays { get; init; } = 15;

    /// <summary>Whether a fault is answered for although the box was opened; the law allows nothing else.</summary>
    public bool OpenedIsFine { get; init; } = true;

    /// <summary>Whether the days beyond the law's are given only once per article.</summary>
    public bool PromisesOnce { get; init; } = true;

    /// <summary>Months of free repair where goods name no other; the catalogue of 三包 names at least 12 for most.</summary>
    public int WarrantyMonths { get; init; } = 12;

    /// <summary>Faults not answered for, by words such as <c>misuse</c>; what the law does not except is overruled.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];

    /// <summary>Whether the customer pays the freight of faulty goods; the law forbids it.</summary>
    public bool CustomerPaysFreight { get; init; }
}
