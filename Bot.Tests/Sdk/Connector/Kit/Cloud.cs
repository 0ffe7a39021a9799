using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Connector.Kit;

/// <summary>A cloud of the test's own, given by its addresses, and the bot registered with it.</summary>
internal static class Cloud
{
    public const string BotId = "00000000-0000-0000-0000-00000000b07a";
    public const string OtherBotId = "00000000-0000-0000-0000-000000000e1e";
    public const string Issuer = "https://issuer.cloud.test";
    public const string Scope = "https://api.cloud.test";
    public const string CallerId = "urn:botframework:cloud-test";
    public const string ServiceUrl = "https://service.cloud.test/";
    public const string EmulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    public const string EmulatorIssuer2 = "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0";

    public static BotFrameworkAuthentication For(
        TokenIssuer issuer,
        string? botId = BotId,
        AuthenticationConfiguration? configuration = null
    ) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService: "",
            validateAuthority: true,
            toChannelFromBotLoginUrl: "https://login.cloud.test/tenant",
            toChannelFromBotOAuthScope: Scope,
            toBotFromChannelTokenIssuer: Issuer,
            oAuthUrl: "https://token.cloud.test/",
            toBotFromChannelOpenIdMetadataUrl: issuer.MetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl: issuer.MetadataUrl,
            callerId: CallerId,
            new PasswordServiceClientCredentialFactory(botId, "secret", null, null, null),
            configuration ?? new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: null
        );

    /// <summary>A message from a channel of this cloud.</summary>
    public static Activity Message(string channelId = "channel") =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = "1",
            ChannelId = channelId,
            ServiceUrl = ServiceUrl,
            Text = "hi",
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "talk"),
        };

    /// <summary>The Authorization header of a channel of this cloud.</summary>
    public static string ChannelHeader(
        SigningKey key,
        string audience = BotId,
        string issuer = Issuer,
        string? serviceUrl = ServiceUrl,
        TimeSpan? begins = null,
        TimeSpan? ends = null,
        string algorithm = "RS256"
    ) =>
        key.Header(
            issuer,
            serviceUrl == null ? [("aud", audience)] : [("aud", audience), ("serviceurl", serviceUrl)],
            begins,
            ends,
            algorithm
        );
}
