namespace BotApp.Commerce.Storage;

/// <summary>Says that a set of demo data was written, and when: it is never written twice.</summary>
public sealed record SeedStamp
{
    public required string Name { get; init; }

    public required DateTimeOffset At { get; init; }
}
