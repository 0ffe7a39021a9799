namespace BotApp.Commerce.Insurance;

/// <summary>运费险: a contract that pays an agreed sum for the way back.</summary>
public sealed record FreightPolicy
{
    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required string CustomerId { get; init; }

    public required string Insurer { get; init; }

    /// <summary>May be less than the real cost.</summary>
    public required decimal AgreedSum { get; init; }

    public required DateTimeOffset ValidUntil { get; init; }

    /// <summary>Only returns with this carrier; null: any.</summary>
    public string? CarrierCode { get; init; }

    public bool CoversExchange { get; init; }
}
