using BotApp.Commerce.Delivery;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>One scan of a parcel.</summary>
public sealed record ScanFacts
{
    private static readonly Bilingual Nowhere = new("", "");

    public required DateTimeOffset At { get; init; }

    /// <summary>What happened, such as <c>picked-up</c>, <c>out-for-delivery</c>, <c>signed</c>.</summary>
    public required TraceEvent Event { get; init; }

    /// <summary>The city as addresses name it, such as 杭州市; may stay empty.</summary>
    public string City { get; init; } = "";

    internal Trace AsTrace(string waybill, int no) =>
        new()
        {
            WaybillNumber = waybill,
            No = no,
            At = At,
            Event = Event,
            City = City,
            Place = Nowhere,
        };
}
