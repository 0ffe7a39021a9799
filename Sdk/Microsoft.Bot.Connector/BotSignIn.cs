using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Http;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on sign-in links over HTTP.</summary>
public class BotSignIn : IBotSignIn
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client that sends the requests.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public BotSignIn(OAuthClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>Gets the client that sends the requests.</summary>
    public OAuthClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<string>> GetSignInUrlWithHttpMessagesAsync(
        string state,
        string codeChallenge = null,
        string emulatorUrl = null,
        string finalRedirect = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "GetSignInUrl", HttpMethod.Get, "api/botsignin/GetSignInUrl")
            .Query("state", RestOperation.Required(state, nameof(state)))
            .Query("code_challenge", codeChallenge)
            .Query("emulatorUrl", emulatorUrl)
            .Query("finalRedirect", finalRedirect)
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendAsync((_, link) => link, cancellationToken);
}
