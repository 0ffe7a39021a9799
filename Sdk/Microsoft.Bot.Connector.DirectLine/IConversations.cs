using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Operations on conversations.</summary>
/// <remarks>
/// A status the service description names without a body (401, 403, 404, 429, 500, and 400 where it is named) is an answer whose body is null;
/// <see cref="ErrorHandling.HandleError{ObjectT}"/> makes an exception of it. Any other status than success is an <see cref="HttpOperationException"/>.
/// </remarks>
public interface IConversations
{
    /// <summary>Starts a conversation, or finds the one the token was made for.</summary>
    /// <param name="customHeaders">Headers to add; null adds none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The conversation, with a token of its own and where to stream from.</returns>
    Task<HttpOperationResponse<Conversation>> StartConversationWithHttpMessagesAsync(
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets a conversation again, with a new token and a new address to stream from.</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="watermark">Where to go on from; null for now.</param>
    /// <param name="customHeaders">Headers to add; null adds none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The conversation.</returns>
    /// <exception cref="ValidationException">The id is missing.</exception>
    Task<HttpOperationResponse<Conversation>> ReconnectToConversationWithHttpMessagesAsync(
        string conversationId,
        string watermark = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets the activities of a conversation.</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="watermark">Where to go on from; null for the beginning.</param>
    /// <param name="customHeaders">Headers to add; null adds none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The activities, and where they end.</returns>
    /// <exception cref="ValidationException">The id is missing.</exception>
    Task<HttpOperationResponse<ActivitySet>> GetActivitiesWithHttpMessagesAsync(
        string conversationId,
        string watermark = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sends an activity to the bot.</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="customHeaders">Headers to add; null adds none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The id the activity got; null as well when the bot failed (502).</returns>
    /// <exception cref="ValidationException">Id or activity are missing.</exception>
    Task<HttpOperationResponse<ResourceResponse>> PostActivityWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Sends a file to the bot, as a message of its own.</summary>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="file">The content; disposed with the request.</param>
    /// <param name="userId">Who sends it; null when the token says so.</param>
    /// <param name="contentType">Its media type; null for any bytes.</param>
    /// <param name="customHeaders">Headers to add; null adds none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The id the message got; null as well when the bot failed (502).</returns>
    /// <exception cref="ValidationException">Id or content are missing.</exception>
    Task<HttpOperationResponse<ResourceResponse>> UploadWithHttpMessagesAsync(
        string conversationId,
        Stream file,
        string userId = null,
        string contentType = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
