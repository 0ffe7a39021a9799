using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of a channel's connector service.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">Address of the service.</param>
    /// <param name="audience">Whom the client's tokens are for; null for the channel.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The client; the caller disposes it.</returns>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
