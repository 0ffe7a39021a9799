using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Everything needed to offer a sign-in to a user.</summary>
public class SignInResource
{
    /// <summary>Initializes a new instance of the <see cref="SignInResource"/> class with nothing set.</summary>
    public SignInResource() { }

    /// <summary>Initializes a new instance of the <see cref="SignInResource"/> class.</summary>
    /// <param name="signInLink">The address where the user signs in.</param>
    /// <param name="tokenExchangeResource">Lets the client exchange a token instead; null when single sign-on is not set up.</param>
    public SignInResource(string signInLink = default, TokenExchangeResource tokenExchangeResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    /// <summary>The address where the user signs in.</summary>
    [JsonProperty(PropertyName = "signInLink")]
    public string SignInLink { get; set; }

    /// <summary>Lets the client exchange a token instead; null when single sign-on is not set up.</summary>
    [JsonProperty(PropertyName = "tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Lets the client post a token directly; null when that is not offered.</summary>
    [JsonProperty(PropertyName = "tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
