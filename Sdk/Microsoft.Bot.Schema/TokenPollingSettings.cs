using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How a client is to poll for a token.</summary>
public class TokenPollingSettings
{
    /// <summary>How long to poll, in milliseconds.</summary>
    [JsonProperty(PropertyName = "timeout")]
    public int Timeout { get; set; }

    /// <summary>The pause between two polls, in milliseconds.</summary>
    [JsonProperty(PropertyName = "interval")]
    public int Interval { get; set; }
}
