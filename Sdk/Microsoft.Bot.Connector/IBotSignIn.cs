using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on sign-in links.</summary>
public interface IBotSignIn
{
    /// <summary>Gets a link a user can sign in through.</summary>
    /// <param name="state">What the link carries, as the token clients write it.</param>
    /// <param name="codeChallenge">Challenge of the magic code; null for none.</param>
    /// <param name="emulatorUrl">Address of the Emulator; null for none.</param>
    /// <param name="finalRedirect">Where the browser ends up; null for nowhere.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with the link.</returns>
    /// <exception cref="HttpOperationException">The service answered anything but 200.</exception>
    /// <exception cref="ValidationException"><paramref name="state"/> is null.</exception>
    Task<HttpOperationResponse<string>> GetSignInUrlWithHttpMessagesAsync(
        string state,
        string codeChallenge = null,
        string emulatorUrl = null,
        string finalRedirect = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
