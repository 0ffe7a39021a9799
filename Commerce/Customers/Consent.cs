namespace BotApp.Commerce.Customers;

/// <summary>One consent of a customer: for what, to which wording, from when to when.</summary>
public sealed record Consent
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required ConsentPurpose Purpose { get; init; }

    /// <summary>Which wording was agreed to.</summary>
    public required string TextVersion { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }
}
