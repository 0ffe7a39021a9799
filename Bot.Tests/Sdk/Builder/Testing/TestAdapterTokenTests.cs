using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Testing;

/// <summary>The token service in memory of the adapter tests talk through.</summary>
public sealed class TestAdapterTokenTests
{
    private readonly TestAdapter adapter = new();
    private readonly TurnContext turn;

    public TestAdapterTokenTests()
    {
        turn = new TurnContext(adapter, new Activity { ChannelId = "directline", From = new ChannelAccount("lin") });
    }

    [Fact]
    public async Task A_token_is_there_for_its_user_channel_and_connection()
    {
        adapter.AddUserToken("shop", "directline", "lin", "t-1");

        var token = await adapter.GetUserTokenAsync(turn, "shop", null, default);

        (token.ConnectionName, token.Token).ShouldBe(("shop", "t-1"));
        (await adapter.GetUserTokenAsync(turn, "other", null, default)).ShouldBeNull();
        turn.Activity.From.Id = "wang";
        (await adapter.GetUserTokenAsync(turn, "shop", null, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_behind_a_code_is_handed_out_once_the_code_was_said()
    {
        adapter.AddUserToken("shop", "directline", "lin", "t-1", "123456");

        (await adapter.GetUserTokenAsync(turn, "shop", null, default)).ShouldBeNull();
        (await adapter.GetUserTokenAsync(turn, "shop", "999999", default)).ShouldBeNull();
        (await adapter.GetUserTokenAsync(turn, "shop", "123456", default)).Token.ShouldBe("t-1");
        (await adapter.GetUserTokenAsync(turn, "shop", null, default)).Token.ShouldBe("t-1");
    }

    [Fact]
    public async Task Signing_out_forgets_one_connection_or_all()
    {
        adapter.AddUserToken("a", "directline", "lin", "t");
        adapter.AddUserToken("b", "directline", "lin", "t");
        adapter.AddUserToken("c", "directline", "lin", "t");

        await adapter.SignOutUserAsync(turn, "a", "lin");
        (await adapter.GetTokenStatusAsync(turn, "lin")).Select(status => status.ConnectionName).ShouldBe(["b", "c"]);

        await adapter.SignOutUserAsync(turn);
        (await adapter.GetTokenStatusAsync(turn, "lin")).ShouldBeNull();
    }

    [Fact]
    public async Task The_status_names_the_connections_asked_for()
    {
        adapter.AddUserToken("a", "directline", "lin", "t");
        adapter.AddUserToken("b", "directline", "lin", "t");
        adapter.AddUserToken("c", "directline", "lin", "t");

        var statuses = await adapter.GetTokenStatusAsync(turn, "lin", "a,c");

        statuses.Select(status => (status.ConnectionName, status.HasToken)).ShouldBe([("a", true), ("c", true)]);
    }

    [Fact]
    public async Task The_link_to_sign_in_names_connection_channel_and_user()
    {
        (await adapter.GetOauthSignInLinkAsync(turn, "shop", default)).ShouldBe("https://fake.com/oauthsignin/shop/directline/lin");
        (await adapter.GetOauthSignInLinkAsync(turn, "shop", "wang", null)).ShouldBe("https://fake.com/oauthsignin/shop/directline/wang");
        var resource = await adapter.GetSignInResourceAsync(turn, "shop");
        resource.SignInLink.ShouldBe("https://fake.com/oauthsignin/shop/directline/lin");
        resource.TokenExchangeResource.Uri.ShouldBe("api://shop/resource");
        resource.TokenExchangeResource.Id.ShouldNotBeNullOrEmpty();
        (await adapter.GetAadTokensAsync(turn, "shop", ["r"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_can_be_exchanged_is_exchanged()
    {
        adapter.AddExchangeableToken("shop", "directline", "lin", "mine", "theirs");

        var byToken = await adapter.ExchangeTokenAsync(turn, "shop", "lin", new TokenExchangeRequest { Token = "mine" });
        var byUri = await adapter.ExchangeTokenAsync(turn, "shop", "lin", new TokenExchangeRequest { Uri = "mine" });

        (byToken.Token, byToken.ChannelId, byToken.ConnectionName).ShouldBe(("theirs", "directline", "shop"));
        byUri.Token.ShouldBe("theirs");
        (await adapter.ExchangeTokenAsync(turn, "shop", "lin", new TokenExchangeRequest { Token = "other" })).ShouldBeNull();
    }

    [Fact]
    public async Task An_exchange_can_be_made_to_fail()
    {
        adapter.ThrowOnExchangeRequest("shop", "directline", "lin", "mine");

        await Should.ThrowAsync<InvalidOperationException>(() =>
            adapter.ExchangeTokenAsync(turn, "shop", "lin", new TokenExchangeRequest { Token = "mine" })
        );
    }
}
