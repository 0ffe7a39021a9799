namespace BotApp.Commerce.Invoices;

/// <summary>红字发票信息确认单: one side starts it, the other confirms within 72 hours or it is void.</summary>
public sealed record RedConfirmation
{
    public required string Number { get; init; }

    public required string FapiaoNumber { get; init; }

    public required bool StartedBySeller { get; init; }

    /// <summary>What of the blue invoice is to be reversed, positive.</summary>
    public required decimal Total { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public required ConfirmationStatus Status { get; init; }

    public int Version { get; init; }
}
