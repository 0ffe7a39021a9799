using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.OAuth;

/// <summary>Makes connector clients on behalf of an identity.</summary>
public interface IConnectorClientBuilder
{
    /// <summary>Makes a connector client.</summary>
    /// <param name="serviceUrl">The channel's service.</param>
    /// <param name="claimsIdentity">The identity.</param>
    /// <param name="audience">Whom tokens sent along are made for.</param>
    /// <param name="cancellationToken">Signals that it should be given up.</param>
    /// <returns>The client.</returns>
    Task<IConnectorClient> CreateConnectorClientAsync(
        string serviceUrl,
        ClaimsIdentity claimsIdentity,
        string audience,
        CancellationToken cancellationToken = default
    );
}
