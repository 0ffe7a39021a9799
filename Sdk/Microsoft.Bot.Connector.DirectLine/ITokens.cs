using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Operations on tokens.</summary>
/// <remarks>
/// A status the service description names without a body (401, 403, 404, 429, 500) is an answer whose body is null;
/// <see cref="ErrorHandling.HandleError{ObjectT}"/> makes an exception of it. Any other status than success is an <see cref="HttpOperationException"/>.
/// </remarks>
public interface ITokens
{
    /// <summary>Renews the token in use; works until it expires.</summary>
    /// <param name="customHeaders">Headers to add; null adds none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The new token, good for the same conversation.</returns>
    Task<HttpOperationResponse<Conversation>> RefreshTokenWithHttpMessagesAsync(
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a token for a conversation to come, out of a secret. The conversation is not started.</summary>
    /// <param name="tokenParameters">The user it is bound to; null binds it to nobody.</param>
    /// <param name="customHeaders">Headers to add; null adds none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The token and the id of the conversation.</returns>
    Task<HttpOperationResponse<Conversation>> GenerateTokenForNewConversationWithHttpMessagesAsync(
        TokenParameters tokenParameters = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
