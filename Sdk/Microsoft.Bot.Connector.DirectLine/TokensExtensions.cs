using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Operations on tokens that give the body alone: null when the service refused.</summary>
public static class TokensExtensions
{
    /// <summary>Renews the token in use, blocking until it is there.</summary>
    /// <param name="operations">The operations.</param>
    /// <returns>The new token; null when the service refused.</returns>
    public static Conversation RefreshToken(this ITokens operations) => Blocking.Run(() => operations.RefreshTokenAsync());

    /// <summary>Renews the token in use; works until it expires.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The new token, good for the same conversation; null when the service refused.</returns>
    public static async Task<Conversation> RefreshTokenAsync(this ITokens operations, CancellationToken cancellationToken = default)
    {
        using var answer = await operations.RefreshTokenWithHttpMessagesAsync(null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Makes a token for a conversation to come, blocking until it is there.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="tokenParameters">The user it is bound to; null binds it to nobody.</param>
    /// <returns>The token and the id of the conversation; null when the service refused.</returns>
    public static Conversation GenerateTokenForNewConversation(this ITokens operations, TokenParameters tokenParameters = null) =>
        Blocking.Run(() => operations.GenerateTokenForNewConversationAsync(tokenParameters));

    /// <summary>Makes a token for a conversation to come, out of a secret. The conversation is not started.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="tokenParameters">The user it is bound to; null binds it to nobody.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The token and the id of the conversation; null when the service refused.</returns>
    public static async Task<Conversation> GenerateTokenForNewConversationAsync(
        this ITokens operations,
        TokenParameters tokenParameters = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GenerateTokenForNewConversationWithHttpMessagesAsync(tokenParameters, null, cancellationToken);
        return answer.Body;
    }
}
