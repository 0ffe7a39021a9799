using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads which channels a service's signing keys are endorsed for.</summary>
public sealed class EndorsementsRetriever : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    /// <summary>Name of the metadata member that holds the address of the keys.</summary>
    public const string JsonWebKeySetUri = "jwks_uri";

    private readonly HttpClient httpClient;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="httpClient">Reaches the service.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpClient"/> is null.</exception>
    public EndorsementsRetriever(HttpClient httpClient)
    {
        this.httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
    }

    /// <summary>Reads the endorsements.</summary>
    /// <param name="address">Address of the service's metadata.</param>
    /// <param name="retriever">Gets the list of keys for that address.</param>
    /// <param name="cancel">Cancels the work.</param>
    /// <returns>The endorsements by key id; keys without any are left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> or <paramref name="retriever"/> is null.</exception>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(
        string address,
        IDocumentRetriever retriever,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        return OpenIdDocuments.ReadEndorsements(await retriever.GetDocumentAsync(address, cancel));
    }

    /// <summary>Gets the list of keys a service's metadata points at.</summary>
    /// <param name="address">Address of the metadata.</param>
    /// <param name="cancel">Cancels the work.</param>
    /// <returns>The list as JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(address);
        return OpenIdDocuments.FetchKeysAsync(httpClient, address, cancel);
    }
}
