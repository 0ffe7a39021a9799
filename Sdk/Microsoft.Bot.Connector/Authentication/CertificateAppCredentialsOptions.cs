using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What credentials with a certificate are made of.</summary>
public class CertificateAppCredentialsOptions
{
    /// <summary>Gets or sets the app's certificate with its private key.</summary>
    public X509Certificate2 ClientCertificate { get; set; }

    /// <summary>Gets or sets a value indicating whether the certificate goes along, so that one of the same subject may replace it.</summary>
    public bool SendX5c { get; set; }

    /// <summary>Gets or sets the app id.</summary>
    public string AppId { get; set; }

    /// <summary>Gets or sets the tenant that gives the tokens; null for the cloud's usual one.</summary>
    public string ChannelAuthTenant { get; set; }

    /// <summary>Gets or sets whom the tokens are for; null for the channel.</summary>
    public string OauthScope { get; set; }

    /// <summary>Gets or sets what reaches the login service; null lets the library choose.</summary>
    public HttpClient CustomHttpClient { get; set; }

    /// <summary>Gets or sets who hears of trouble; null for nobody.</summary>
    public ILogger Logger { get; set; }
}
