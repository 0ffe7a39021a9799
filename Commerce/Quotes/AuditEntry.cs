namespace BotApp.Commerce.Quotes;

/// <summary>Who did what to what, when, under which receipt. Holds no personal data.</summary>
public sealed record AuditEntry
{
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The customer's id, or the system part that acted.</summary>
    public required string Actor { get; init; }

    public required string Deed { get; init; }

    public required string Subject { get; init; }

    public required string ReceiptNumber { get; init; }

    /// <summary>What changed, in short: "status ToShip → Cancelled".</summary>
    public required string Change { get; init; }
}
