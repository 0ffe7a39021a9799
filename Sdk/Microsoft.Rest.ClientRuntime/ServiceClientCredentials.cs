using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Rest;

/// <summary>Puts proof of identity on outgoing requests.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Called once by a client that will use these credentials; does nothing unless overridden.</summary>
    /// <typeparam name="T">Type of the client.</typeparam>
    /// <param name="client">The client.</param>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T> { }

    /// <summary>Called for every request before it is sent; leaves it as it is unless overridden.</summary>
    /// <param name="request">The request to sign.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>A task that ends when the request may be sent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
