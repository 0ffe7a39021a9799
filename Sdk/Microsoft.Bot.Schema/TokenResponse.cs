using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token for one connection.</summary>
public class TokenResponse
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>Initializes a new instance of the <see cref="TokenResponse"/> class with nothing set.</summary>
    public TokenResponse() { }

    /// <summary>Initializes a new instance of the <see cref="TokenResponse"/> class.</summary>
    /// <param name="channelId">The channel the user is on.</param>
    /// <param name="connectionName">The connection the token belongs to.</param>
    /// <param name="token">The token itself.</param>
    /// <param name="expiration">When the token runs out, as an ISO 8601 time.</param>
    public TokenResponse(string channelId = default, string connectionName = default, string token = default, string expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel the user is on.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>The connection the token belongs to.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token itself.</summary>
    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }

    /// <summary>When the token runs out, as an ISO 8601 time.</summary>
    [JsonProperty(PropertyName = "expiration")]
    public string Expiration { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }
}
