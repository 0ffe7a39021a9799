using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is offered in exchange for a user's token: an address or a token.</summary>
public class TokenExchangeRequest
{
    /// <summary>Initializes a new instance of the <see cref="TokenExchangeRequest"/> class with nothing set.</summary>
    public TokenExchangeRequest() { }

    /// <summary>Initializes a new instance of the <see cref="TokenExchangeRequest"/> class.</summary>
    /// <param name="uri">The address of the resource the token is for.</param>
    /// <param name="token">The token to exchange.</param>
    public TokenExchangeRequest(string uri = default, string token = default)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>The address of the resource the token is for.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }

    /// <summary>The token to exchange.</summary>
    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }
}
