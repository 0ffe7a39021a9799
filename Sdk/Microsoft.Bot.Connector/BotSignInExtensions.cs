using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on sign-in links, bodies only.</summary>
public static class BotSignInExtensions
{
    /// <summary>Gets a link a user can sign in through.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="state">What the link carries, as the token clients write it.</param>
    /// <param name="codeChallenge">Challenge of the magic code; null for none.</param>
    /// <param name="emulatorUrl">Address of the Emulator; null for none.</param>
    /// <param name="finalRedirect">Where the browser ends up; null for nowhere.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The link.</returns>
    public static async Task<string> GetSignInUrlAsync(
        this IBotSignIn operations,
        string state,
        string codeChallenge = null,
        string emulatorUrl = null,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetSignInUrlWithHttpMessagesAsync(
            state,
            codeChallenge,
            emulatorUrl,
            finalRedirect,
            null,
            cancellationToken
        );
        return answer.Body;
    }

    /// <summary>Gets what a sign-in card needs.</summary>
    /// <param name="operations">The client.</param>
    /// <param name="state">What the link carries, as the token clients write it.</param>
    /// <param name="codeChallenge">Challenge of the magic code; null for none.</param>
    /// <param name="emulatorUrl">Address of the Emulator; null for none.</param>
    /// <param name="finalRedirect">Where the browser ends up; null for nowhere.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The link and what token exchange needs.</returns>
    public static async Task<SignInResource> GetSignInResourceAsync(
        this OAuthClient operations,
        string state,
        string codeChallenge = null,
        string emulatorUrl = null,
        string finalRedirect = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetSignInResourceWithHttpMessagesAsync(
            state,
            codeChallenge,
            emulatorUrl,
            finalRedirect,
            null,
            cancellationToken
        );
        return answer.Body;
    }
}
