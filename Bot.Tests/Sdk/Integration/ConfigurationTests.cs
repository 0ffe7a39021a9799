using Microsoft.Bot.Builder.BotFramework;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotApp.Tests.Sdk.Integration;

/// <summary>App id, password, tenant and type as configuration gives them.</summary>
public sealed class ConfigurationTests
{
    private const string Login = "https://login.microsoftonline.com/botframework.com";

    [Theory]
    [InlineData(null, "app", "secret", null, typeof(MicrosoftAppCredentials))]
    [InlineData("", "app", "secret", "tenant", typeof(MicrosoftAppCredentials))]
    [InlineData("MultiTenant", "app", "secret", null, typeof(MicrosoftAppCredentials))]
    [InlineData("nonsense", "app", "secret", null, typeof(MicrosoftAppCredentials))]
    [InlineData("singletenant", "app", "secret", "tenant", typeof(MicrosoftAppCredentials))]
    [InlineData("UserAssignedMSI", "app", null, "tenant", typeof(ManagedIdentityAppCredentials))]
    public async Task The_type_picks_the_credentials(string? type, string app, string? password, string? tenant, Type credentials)
    {
        var factory = Factory(type, app, password, tenant);

        (await factory.IsValidAppIdAsync("app", CancellationToken.None)).ShouldBeTrue();
        (await factory.IsAuthenticationDisabledAsync(CancellationToken.None)).ShouldBeFalse();
        (await factory.CreateCredentialsAsync("app", "scope", Login, true, CancellationToken.None)).GetType().ShouldBe(credentials);
    }

    [Theory]
    [InlineData("SingleTenant", null, "secret", "tenant", "MicrosoftAppId is required for SingleTenant in configuration.")]
    [InlineData("SingleTenant", "app", "secret", null, "MicrosoftAppTenantId is required for SingleTenant in configuration.")]
    [InlineData("SingleTenant", "app", " ", "tenant", "MicrosoftAppPassword is required for SingleTenant in configuration.")]
    [InlineData("UserAssignedMsi", "", null, "tenant", "MicrosoftAppId is required for MSI in configuration.")]
    [InlineData("UserAssignedMsi", "app", null, null, "MicrosoftAppTenantId is required for MSI in configuration.")]
    [InlineData("UserAssignedMsi", "app", "secret", "tenant", "MicrosoftAppPassword must not be set for MSI in configuration.")]
    public void What_a_type_needs_is_asked_for(string type, string? app, string? password, string? tenant, string message) =>
        Should.Throw<ArgumentException>(() => Factory(type, app, password, tenant)).Message.ShouldBe(message);

    [Fact]
    public async Task Only_a_single_tenants_app_asks_its_own_tenant()
    {
        (await EndpointAsync(Factory("SingleTenant", "app", "secret", "own"))).ShouldBe("https://login.microsoftonline.com/own");
        (await EndpointAsync(Factory("MultiTenant", "app", "secret", "own"))).ShouldBe(Login);
    }

    [Fact]
    public async Task Without_an_app_id_authentication_is_disabled()
    {
        var factory = Factory(null, null, null, null);

        (await factory.IsAuthenticationDisabledAsync(CancellationToken.None)).ShouldBeTrue();
        (await factory.CreateCredentialsAsync("any", "scope", Login, true, CancellationToken.None)).ShouldBe(MicrosoftAppCredentials.Empty);
    }

    [Fact]
    public void The_channel_service_picks_the_cloud()
    {
        new ConfigurationBotFrameworkAuthentication(Of()).GetOriginatingAudience().ShouldBe("https://api.botframework.com");
        new ConfigurationBotFrameworkAuthentication(Of(("ChannelService", "https://botframework.azure.us")))
            .GetOriginatingAudience()
            .ShouldBe("https://api.botframework.us");
        Should.Throw<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Of(("ChannelService", "https://x.test"))));
    }

    [Fact]
    public async Task The_older_providers_read_the_same_keys()
    {
        var credentials = new ConfigurationCredentialProvider(Of(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret")));
        var channel = new ConfigurationChannelProvider(Of(("ChannelService", "https://botframework.azure.us")));

        (await credentials.GetAppPasswordAsync("app")).ShouldBe("secret");
        (await credentials.GetAppPasswordAsync("other")).ShouldBeNull();
        (channel.IsGovernment(), channel.IsPublicAzure()).ShouldBe((true, false));
        new ConfigurationChannelProvider(Of()).IsPublicAzure().ShouldBeTrue();
        (await new ConfigurationCredentialProvider(Of()).IsAuthenticationDisabledAsync()).ShouldBeTrue();
    }

    private static async Task<string> EndpointAsync(ServiceClientCredentialsFactory factory) =>
        ((AppCredentials)await factory.CreateCredentialsAsync("app", "scope", Login, true, CancellationToken.None)).OAuthEndpoint;

    private static ConfigurationServiceClientCredentialFactory Factory(string? type, string? app, string? password, string? tenant) =>
        new(Of(("MicrosoftAppType", type), ("MicrosoftAppId", app), ("MicrosoftAppPassword", password), ("MicrosoftAppTenantId", tenant)));

    private static IConfiguration Of(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal)).Build();
}
