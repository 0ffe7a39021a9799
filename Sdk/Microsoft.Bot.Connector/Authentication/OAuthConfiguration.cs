namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where and for what the bot gets tokens.</summary>
public class OAuthConfiguration
{
    /// <summary>Gets or sets where tokens are got.</summary>
    public string Authority { get; set; }

    /// <summary>Gets or sets whom the tokens are for.</summary>
    public string Scope { get; set; }

    /// <summary>Gets or sets a value indicating whether that place must be a known one; true unless set.</summary>
    public bool ValidateAuthority { get; set; } = true;
}
