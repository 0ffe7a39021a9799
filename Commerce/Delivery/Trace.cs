namespace BotApp.Commerce.Delivery;

/// <summary>One scan of a parcel: when, where, what.</summary>
public sealed record Trace
{
    public required string WaybillNumber { get; init; }

    /// <summary>From 1, in the order of time.</summary>
    public required int No { get; init; }

    public required DateTimeOffset At { get; init; }

    public required TraceEvent Event { get; init; }

    /// <summary>The city as addresses name it, such as 杭州市.</summary>
    public required string City { get; init; }

    /// <summary>The hub, station or door, such as 杭州转运中心.</summary>
    public required Bilingual Place { get; init; }

    /// <summary>The courier's remark, such as who signed; null when there is none.</summary>
    public Bilingual? Remark { get; init; }
}
