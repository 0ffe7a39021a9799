using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is known of a caller once its request is authenticated.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Gets or sets whom tokens of the bot's own calls must be for.</summary>
    public string Audience { get; set; }

    /// <summary>Gets or sets the caller's identity.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>Gets or sets the caller id to put on the activity; null when authentication is disabled.</summary>
    public string CallerId { get; set; }

    /// <summary>Gets or sets what makes clients to answer the caller; null for streaming requests.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
