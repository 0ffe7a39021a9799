using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.SharePoint;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Builder.Teams;

/// <summary>A token a client offers is exchanged, and seen by the bot once.</summary>
public sealed class SsoTokenExchangeTests
{
    private readonly MemoryStorage storage = new();
    private readonly RecordingAdapter adapter = new();
    private int seen;

    [Fact]
    public async Task The_first_offer_reaches_the_bot_the_second_is_answered_with_200()
    {
        await Offer("good");
        seen.ShouldBe(1);
        adapter.Sent.ShouldBeEmpty();

        await Offer("good");
        seen.ShouldBe(1);
        Some.Answer(adapter).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Another_offer_is_another()
    {
        await Offer("good", "id-1");
        await Offer("good", "id-2");

        seen.ShouldBe(2);
    }

    [Theory]
    [InlineData("bad", false)]
    [InlineData("good", true)]
    public async Task A_token_that_cannot_be_exchanged_is_answered_with_412_each_time(string token, bool throws)
    {
        await Offer(token, throws: throws);
        await Offer(token, throws: throws);

        seen.ShouldBe(0);
        adapter.Sent.Count.ShouldBe(2);
        var answer = (InvokeResponse)adapter.Sent[0].Value;
        answer.Status.ShouldBe(412);
        var failure = answer.Body.ShouldBeOfType<TokenExchangeInvokeResponse>();
        (failure.Id, failure.ConnectionName).ShouldBe(("id-1", "shop"));
        failure.FailureDetail.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Adapters_with_tokens_of_their_own_are_asked_too()
    {
        var test = new TestAdapter(ChannelIds.Msteams).Use(new TeamsSSOTokenExchangeMiddleware(storage, "shop"));
        test.AddExchangeableToken("shop", ChannelIds.Msteams, "user1", "good", "exchanged");
        var offer = new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = "signin/tokenExchange",
            Value = Value("good", "id-1"),
        };

        await test.ProcessActivityAsync(
            offer,
            (_, _) =>
            {
                seen++;
                return Task.CompletedTask;
            }
        );

        seen.ShouldBe(1);
    }

    [Theory]
    [InlineData(ChannelIds.Directline, "signin/tokenExchange")]
    [InlineData(ChannelIds.Msteams, "signin/verifyState")]
    public async Task What_is_no_offer_passes(string channelId, string name)
    {
        await Offer("bad", channelId: channelId, name: name);

        seen.ShouldBe(1);
    }

    [Fact]
    public void A_storage_and_a_connection_are_needed()
    {
        Should.Throw<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(null, "shop")).ParamName.ShouldBe("storage");
        Should.Throw<ArgumentNullException>(() => new TeamsSSOTokenExchangeMiddleware(storage, " ")).ParamName.ShouldBe("connectionName");
        Should.Throw<ArgumentNullException>(() => new SharePointSSOTokenExchangeMiddleware(null, "shop")).ParamName.ShouldBe("storage");
    }

    [Fact]
    public async Task SharePoint_offers_tokens_by_another_name()
    {
        var middleware = new SharePointSSOTokenExchangeMiddleware(storage, "shop");
        var turn = Turn("bad", "id-1", false, ChannelIds.M365, "cardExtension/token");

        await middleware.OnTurnAsync(turn);

        ((InvokeResponse)adapter.Sent.ShouldHaveSingleItem().Value).Status.ShouldBe(412);
    }

    private Task Offer(
        string token,
        string id = "id-1",
        bool throws = false,
        string channelId = ChannelIds.Msteams,
        string name = "signin/tokenExchange"
    ) =>
        new TeamsSSOTokenExchangeMiddleware(storage, "shop").OnTurnAsync(
            Turn(token, id, throws, channelId, name),
            _ =>
            {
                seen++;
                return Task.CompletedTask;
            }
        );

    private TurnContext Turn(string token, string id, bool throws, string channelId, string name)
    {
        var turn = new TurnContext(adapter, Some.Invoke(name, Value(token, id), channelId));
        turn.TurnState.Add<UserTokenClient>(new FakeUserTokens { Throws = throws });
        return turn;
    }

    private static JObject Value(string token, string id) =>
        new()
        {
            ["id"] = id,
            ["connectionName"] = "shop",
            ["token"] = token,
        };
}
