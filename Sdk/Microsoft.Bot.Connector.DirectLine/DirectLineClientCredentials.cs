using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A Direct Line secret, or the token for one conversation, put on every request.</summary>
public class DirectLineClientCredentials : ServiceClientCredentials
{
    internal const string DefaultEndpoint = "https://directline.botframework.com/";
    private const string Scheme = "Bearer";

    /// <summary>Initializes a new instance.</summary>
    /// <param name="secret">The secret or token; null sends an empty one.</param>
    /// <param name="endpoint">The service they belong to; null for that of Microsoft.</param>
    public DirectLineClientCredentials(string secret = null, string endpoint = null)
    {
        Secret = secret;
        Endpoint = endpoint ?? DefaultEndpoint;
    }

    /// <summary>The secret or token.</summary>
    public string Secret { get; }

    /// <summary>The service they belong to.</summary>
    public string Endpoint { get; set; }

    /// <summary>The value of the Authorization header.</summary>
    public string Authorization => $"{Scheme} {Secret}";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = new AuthenticationHeaderValue(Scheme, Secret);
        return base.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
