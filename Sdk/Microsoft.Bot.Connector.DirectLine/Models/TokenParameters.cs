using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>What a token is asked for.</summary>
public class TokenParameters
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public TokenParameters() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="user">The user the token is bound to; null binds it to nobody.</param>
    /// <param name="eTag">The version of the conversation; null for any.</param>
    public TokenParameters(ChannelAccount user = default, string eTag = default)
    {
        User = user;
        ETag = eTag;
    }

    /// <summary>The user the token is bound to; null binds it to nobody.</summary>
    [JsonProperty(PropertyName = "user")]
    public ChannelAccount User { get; set; }

    /// <summary>The version of the conversation; null for any.</summary>
    [JsonProperty(PropertyName = "eTag")]
    public string ETag { get; set; }
}
