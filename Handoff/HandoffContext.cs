using Newtonsoft.Json;

namespace BotApp.Handoff;

/// <summary>What the person who takes over gets to know at a glance; the transcript comes beside it. No name, phone or address.</summary>
public sealed record HandoffContext(
    [property: JsonProperty("reason")] string Reason,
    [property: JsonProperty("customerId", NullValueHandling = NullValueHandling.Ignore)] string? CustomerId,
    [property: JsonProperty("orderNumber", NullValueHandling = NullValueHandling.Ignore)] string? OrderNumber,
    [property: JsonProperty("language")] string Language,
    [property: JsonProperty("emotion", NullValueHandling = NullValueHandling.Ignore)] string? Emotion
);
