using System;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Http;

namespace Microsoft.Bot.Connector;

/// <summary>Where the token service is, and whether the Emulator plays it.</summary>
public static class OAuthClientConfig
{
    /// <summary>Gets or sets the address of the token service; public Azure's unless set.</summary>
    public static string OAuthEndpoint { get; set; } = AuthenticationConstants.OAuthUrl;

    /// <summary>Gets or sets a value indicating whether the Emulator plays the token service; false unless set.</summary>
    public static bool EmulateOAuthCards { get; set; }

    /// <summary>Tells the Emulator whether to play the token service.</summary>
    /// <param name="client">A client of the Emulator.</param>
    /// <param name="emulateOAuthCards">Whether to.</param>
    /// <returns>A task that ends when it is told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public static async Task SendEmulateOAuthCardsAsync(OAuthClient client, bool emulateOAuthCards)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var _ = await RestOperation
            .Of(client.Service, "SendEmulateOAuthCards", HttpMethod.Post, "api/usertoken/emulateOAuthCards")
            .Query("emulate", emulateOAuthCards.ToString(CultureInfo.InvariantCulture))
            .Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted, HttpStatusCode.NoContent)
            .SendAsync(CancellationToken.None);
    }
}
