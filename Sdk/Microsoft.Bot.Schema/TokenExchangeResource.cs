using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a client needs to obtain an exchangeable token on its own.</summary>
public class TokenExchangeResource
{
    /// <summary>Initializes a new instance of the <see cref="TokenExchangeResource"/> class with nothing set.</summary>
    public TokenExchangeResource() { }

    /// <summary>Initializes a new instance of the <see cref="TokenExchangeResource"/> class.</summary>
    /// <param name="id">The id of this resource; the exchange request names it.</param>
    /// <param name="uri">The resource the token is to be made for.</param>
    /// <param name="providerId">The id of the identity provider.</param>
    public TokenExchangeResource(string id = default, string uri = default, string providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>The id of this resource; the exchange request names it.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The resource the token is to be made for.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }

    /// <summary>The id of the identity provider.</summary>
    [JsonProperty(PropertyName = "providerId")]
    public string ProviderId { get; set; }
}
