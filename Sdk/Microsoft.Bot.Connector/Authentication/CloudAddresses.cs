using System;
using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one cloud.</summary>
internal sealed record CloudAddresses(
    bool ValidateAuthority,
    string LoginUrl,
    string ChannelScope,
    string ChannelIssuer,
    string OAuthUrl,
    string ChannelMetadataUrl,
    string EmulatorMetadataUrl,
    string CallerId
)
{
    private static readonly CloudAddresses PublicAzure = new(
        true,
        Tenant(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, AuthenticationConstants.DefaultChannelAuthTenant),
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.OAuthUrl,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerIdConstants.PublicAzureChannel
    );

    private static readonly CloudAddresses Government = new(
        true,
        Tenant(
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
            GovernmentAuthenticationConstants.DefaultChannelAuthTenant
        ),
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.OAuthUrlGov,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        CallerIdConstants.USGovChannel
    );

    /// <summary>Whether anything but the flag is set, which makes it a cloud of its own.</summary>
    public bool AnyGiven =>
        !string.IsNullOrEmpty(LoginUrl)
        || !string.IsNullOrEmpty(ChannelScope)
        || !string.IsNullOrEmpty(ChannelIssuer)
        || !string.IsNullOrEmpty(OAuthUrl)
        || !string.IsNullOrEmpty(ChannelMetadataUrl)
        || !string.IsNullOrEmpty(EmulatorMetadataUrl)
        || !string.IsNullOrEmpty(CallerId);

    /// <summary>Gets the cloud a channel service names.</summary>
    public static CloudAddresses Of(string channelService) =>
        channelService switch
        {
            null or "" => PublicAzure,
            GovernmentAuthenticationConstants.ChannelService => Government,
            _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
        };

    private static string Tenant(string template, string tenant) => string.Format(CultureInfo.InvariantCulture, template, tenant);
}
