using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Operations on tokens over HTTP.</summary>
public class Tokens : ITokens
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client that sends the requests.</param>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    public Tokens(DirectLineClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>The client that sends the requests.</summary>
    public DirectLineClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Conversation>> RefreshTokenWithHttpMessagesAsync(
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await new DirectLineRequest(Client, "RefreshToken", HttpMethod.Post, "v3/directline/tokens/refresh")
        {
            Headers = customHeaders,
        }.SendAsync<Conversation>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Conversation>> GenerateTokenForNewConversationWithHttpMessagesAsync(
        TokenParameters tokenParameters = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var text = tokenParameters is null ? null : SafeJsonConvert.SerializeObject(tokenParameters, Client.SerializationSettings);
        return await new DirectLineRequest(Client, "GenerateTokenForNewConversation", HttpMethod.Post, "v3/directline/tokens/generate")
        {
            Headers = customHeaders,
            Content = text is null ? null : DirectLineRequest.Json(text),
            ContentText = text,
        }.SendAsync<Conversation>(cancellationToken);
    }
}
