using System;
using System.Net.Http;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the rules of public Azure, of the US Government cloud, or of one whose addresses are configured.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Makes the rules of public Azure for a bot without an app id.</summary>
    /// <returns>The rules; authentication is disabled.</returns>
    public static BotFrameworkAuthentication Create() =>
        Create(
            channelService: null,
            validateAuthority: false,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: null,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: null,
            toBotFromEmulatorOpenIdMetadataUrl: null,
            callerId: null,
            credentialFactory: new PasswordServiceClientCredentialFactory(),
            authConfiguration: new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: null
        );

    /// <summary>Makes the rules of a cloud. One address given means a cloud of its own, and then all of them count as given.</summary>
    /// <param name="channelService">Null or empty for public Azure, https://botframework.azure.us for the US Government.</param>
    /// <param name="validateAuthority">Whether the login address must be a known one, in a cloud of its own.</param>
    /// <param name="toChannelFromBotLoginUrl">Where the bot gets tokens.</param>
    /// <param name="toChannelFromBotOAuthScope">Whom its tokens for the channel are for.</param>
    /// <param name="toBotFromChannelTokenIssuer">Who issues the channel's tokens.</param>
    /// <param name="oAuthUrl">Address of the token service.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">OpenID metadata for the channel's tokens.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">OpenID metadata for the Emulator's and other bots' tokens.</param>
    /// <param name="callerId">Caller id activities from the channel get.</param>
    /// <param name="credentialFactory">Knows the bot's app id and makes its credentials.</param>
    /// <param name="authConfiguration">What the bot asks of its callers.</param>
    /// <param name="httpClientFactory">Makes clients for every use; null makes them plainly.</param>
    /// <param name="logger">Hears of trouble; null for nobody.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">The channel service is neither.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger
    )
    {
        var given = new CloudAddresses(
            validateAuthority,
            toChannelFromBotLoginUrl,
            toChannelFromBotOAuthScope,
            toBotFromChannelTokenIssuer,
            oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            callerId
        );
        var cloud = given.AnyGiven ? given : CloudAddresses.Of(channelService);
        return new CloudAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory, logger);
    }
}
