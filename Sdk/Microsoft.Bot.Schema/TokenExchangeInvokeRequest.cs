using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>signin/tokenExchange</c> invoke: a token offered for exchange.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>The id of the <see cref="TokenExchangeResource"/> this answers.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The connection the token is for.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The token to exchange.</summary>
    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }
}
