using BotApp.Tests.Sdk.Connector.Kit;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Tests.Sdk.Connector;

/// <summary>Keys are read once, read again when one is missing, and speak only for the channels they are endorsed for.</summary>
public sealed class SigningKeyTests : IAsyncLifetime
{
    private TokenIssuer issuer = null!;

    public async Task InitializeAsync() => issuer = await TokenIssuer.StartAsync();

    public Task DisposeAsync() => issuer.DisposeAsync().AsTask();

    [Fact]
    public async Task Keys_are_read_once_for_many_tokens()
    {
        var key = issuer.Publish();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ComeInAsync(key)));

        issuer.KeyReads.ShouldBe(1);
    }

    [Fact]
    public async Task A_new_key_is_taken_up_with_its_first_token()
    {
        var old = issuer.Publish();
        await ComeInAsync(old);
        issuer.Withdraw(old);
        var rotated = issuer.Publish();

        (await ComeInAsync(rotated)).ShouldNotBeNull();

        issuer.KeyReads.ShouldBe(2);
        await Should.ThrowAsync<SecurityTokenSignatureKeyNotFoundException>(() => ComeInAsync(old));
    }

    [Fact]
    public async Task A_stream_of_unknown_keys_causes_one_reading_an_hour()
    {
        await ComeInAsync(issuer.Publish());

        for (var i = 0; i < 5; i++)
        {
            await Should.ThrowAsync<SecurityTokenSignatureKeyNotFoundException>(() => ComeInAsync(SigningKey.Stranger()));
        }

        issuer.KeyReads.ShouldBe(2);
    }

    [Fact]
    public async Task A_key_nobody_published_is_refused_even_under_a_known_id()
    {
        var key = issuer.Publish();
        var forged = SigningKey.Stranger();
        forged.Key.KeyId = key.Id;

        await Should.ThrowAsync<SecurityTokenInvalidSignatureException>(() => ComeInAsync(forged));
    }

    [Fact]
    public async Task Known_keys_go_on_counting_while_the_service_is_down()
    {
        var key = issuer.Publish();
        await ComeInAsync(key);
        issuer.IsDown = true;

        (await ComeInAsync(key)).ShouldNotBeNull();
        await Should.ThrowAsync<SecurityTokenSignatureKeyNotFoundException>(() => ComeInAsync(SigningKey.Stranger()));
    }

    [Fact]
    public async Task A_service_that_was_never_reached_is_our_trouble_and_not_the_callers()
    {
        var key = issuer.Publish();
        issuer.IsDown = true;

        await Should.ThrowAsync<InvalidOperationException>(() => ComeInAsync(key));
        issuer.IsDown = false;
        (await ComeInAsync(key)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Many_at_once_share_one_reading_even_when_it_fails()
    {
        var key = issuer.Publish();
        issuer.IsDown = true;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => await Record.ExceptionAsync(() => ComeInAsync(key))));

        outcomes.ShouldAllBe(e => e is InvalidOperationException);
    }

    [Fact]
    public async Task Keys_are_not_taken_over_a_line_others_can_write_on()
    {
        using var http = new RedirectedClients(issuer.Address).CreateClient("");
        var retriever = new EndorsementsRetriever(http);

        (await retriever.GetDocumentAsync("https://login.cloud.test/openid", CancellationToken.None)).ShouldNotBeEmpty();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            retriever.GetDocumentAsync("http://login.cloud.test/openid", CancellationToken.None)
        );
    }

    [Fact]
    public async Task An_endorsed_key_speaks_for_its_channels_only()
    {
        var key = issuer.Publish("teams-like", "channel");

        (await ComeInAsync(key, "channel")).ShouldNotBeNull();
        await Should.ThrowAsync<UnauthorizedAccessException>(() => ComeInAsync(key, "elsewhere"));
    }

    [Fact]
    public async Task Endorsements_the_bot_requires_must_all_be_there()
    {
        var key = issuer.Publish("channel", "gold");

        (await ComeInAsync(key, "channel", "gold")).ShouldNotBeNull();
        await Should.ThrowAsync<UnauthorizedAccessException>(() => ComeInAsync(key, "channel", "gold", "platinum"));
    }

    [Fact]
    public async Task Endorsements_can_be_read_apart()
    {
        var key = issuer.Publish("channel", "gold");
        issuer.Publish();
        using var http = new HttpClient();
        var retriever = new EndorsementsRetriever(http);

        var endorsements = await retriever.GetConfigurationAsync(issuer.MetadataUrl, retriever, CancellationToken.None);

        endorsements.ShouldHaveSingleItem().Key.ShouldBe(key.Id);
        endorsements[key.Id].ShouldBe(["channel", "gold"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(" ", true)]
    [InlineData("gold", true)]
    [InlineData("Gold", false)]
    [InlineData("platinum", false)]
    public void An_endorsement_is_met_when_it_is_among_them_or_none_is_asked_for(string? expected, bool met) =>
        EndorsementsValidator.Validate(expected, ["gold", "silver"]).ShouldBe(met);

    private Task<AuthenticateRequestResult> ComeInAsync(SigningKey key, string channelId = "channel", params string[] required) =>
        Cloud
            .For(issuer, configuration: new AuthenticationConfiguration { RequiredEndorsements = required })
            .AuthenticateRequestAsync(Cloud.Message(channelId), Cloud.ChannelHeader(key), CancellationToken.None);
}
