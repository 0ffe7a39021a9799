namespace BotApp.Commerce.Customers;

/// <summary>A means of payment a customer has on file.</summary>
public sealed record PaymentMethod
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required MethodKind Kind { get; init; }

    /// <summary>Shown to the customer, such as "visa 3665"; never a full number.</summary>
    public required string Label { get; init; }

    /// <summary>What is left on it; null where the shop cannot know.</summary>
    public decimal? Balance { get; init; }

    public int Version { get; init; }
}
