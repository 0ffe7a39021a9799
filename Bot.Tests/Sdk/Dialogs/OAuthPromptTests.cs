using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class OAuthPromptTests
{
    private const string Connection = "shop";
    private const string User = "user1";
    private const string Code = "888999";

    private static Talk SigningIn(OAuthPromptSettings? settings = null, PromptOptions? options = null, string channel = ChannelIds.Test) =>
        Talk.Asking(new OAuthPrompt("p", settings ?? Settings()), options, channel);

    private static OAuthPromptSettings Settings() =>
        new()
        {
            ConnectionName = Connection,
            Title = "Sign in",
            Text = "Please sign in",
        };

    private static Activity Invoke(string name, object? value) =>
        new()
        {
            Type = ActivityTypes.Invoke,
            Name = name,
            Value = value == null ? null : JObject.FromObject(value),
        };

    private static InvokeResponse Answer(IEnumerable<Activity> replies) =>
        (InvokeResponse)replies.First(reply => reply.Type == ActivityTypesEx.InvokeResponse).Value;

    [Fact]
    public void Id_and_settings_are_needed()
    {
        Should.Throw<ArgumentNullException>(() => new OAuthPrompt("", Settings())).ParamName.ShouldBe("dialogId");
        Should.Throw<ArgumentNullException>(() => new OAuthPrompt("p", null!)).ParamName.ShouldBe("settings");
    }

    [Fact]
    public async Task Other_options_are_refused() =>
        (
            await Should.ThrowAsync<ArgumentException>(() => new Talk(new OAuthPrompt("p", Settings()), "no").SayAsync("hi"))
        ).ParamName.ShouldBe("options");

    [Fact]
    public async Task A_user_with_a_token_is_not_asked()
    {
        var talk = SigningIn();
        talk.Adapter.AddUserToken(Connection, ChannelIds.Test, User, "token");

        (await talk.SendAsync("hi")).ShouldBeEmpty();

        talk.Result.Result.ShouldBeOfType<TokenResponse>().Token.ShouldBe("token");
    }

    [Fact]
    public async Task A_card_is_sent_and_the_code_brings_the_token()
    {
        var talk = SigningIn();
        var asked = (await talk.SendAsync("hi")).ShouldHaveSingleItem();
        var card = asked.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<OAuthCard>();
        (card.ConnectionName, card.Text, card.Buttons[0].Title, card.Buttons[0].Type).ShouldBe(
            (Connection, "Please sign in", "Sign in", "signin")
        );
        card.Buttons[0].Value.ShouldBeNull();
        asked.InputHint.ShouldBe(InputHints.AcceptingInput);

        talk.Adapter.AddUserToken(Connection, ChannelIds.Test, User, "token", Code);
        await talk.SayAsync(Code);

        talk.Result.Result.ShouldBeOfType<TokenResponse>().Token.ShouldBe("token");
    }

    [Fact]
    public async Task An_event_brings_the_token()
    {
        var talk = SigningIn();
        await talk.SendAsync("hi");
        var token = JObject.FromObject(new TokenResponse { ConnectionName = Connection, Token = "token" });

        await talk.SendAsync(
            new Activity
            {
                Type = ActivityTypes.Event,
                Name = SignInConstants.TokenResponseEventName,
                Value = token,
            }
        );

        talk.Result.Result.ShouldBeOfType<TokenResponse>().Token.ShouldBe("token");
    }

    [Theory]
    [InlineData(true, 200)]
    [InlineData(false, 404)]
    public async Task Teams_is_told_whether_its_code_was_good(bool good, int status)
    {
        var talk = SigningIn();
        await talk.SendAsync("hi");
        talk.Adapter.AddUserToken(Connection, ChannelIds.Test, User, "token", Code);

        var replies = await talk.SendAsync(Invoke(SignInConstants.VerifyStateOperationName, new { state = good ? Code : "000000" }));

        Answer(replies).Status.ShouldBe(status);
        talk.Result.Status.ShouldBe(good ? DialogTurnStatus.Complete : DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task A_token_can_be_exchanged()
    {
        var talk = SigningIn();
        await talk.SendAsync("hi");
        talk.Adapter.AddExchangeableToken(Connection, ChannelIds.Test, User, "mine", "token");

        var replies = await talk.SendAsync(
            Invoke(
                SignInConstants.TokenExchangeOperationName,
                new TokenExchangeInvokeRequest
                {
                    Id = "1",
                    ConnectionName = Connection,
                    Token = "mine",
                }
            )
        );

        var answer = Answer(replies);
        answer.Status.ShouldBe(200);
        answer.Body.ShouldBeOfType<TokenExchangeInvokeResponse>().Id.ShouldBe("1");
        talk.Result.Result.ShouldBeOfType<TokenResponse>().Token.ShouldBe("token");
    }

    [Theory]
    [InlineData(null, 400)]
    [InlineData("another", 400)]
    [InlineData(Connection, 412)]
    public async Task A_bad_exchange_says_why(string? connection, int status)
    {
        var talk = SigningIn();
        await talk.SendAsync("hi");

        var request = connection == null ? null : new TokenExchangeInvokeRequest { ConnectionName = connection, Token = "mine" };
        var answer = Answer(await talk.SendAsync(Invoke(SignInConstants.TokenExchangeOperationName, request)));

        answer.Status.ShouldBe(status);
        var body = answer.Body.ShouldBeOfType<TokenExchangeInvokeResponse>();
        body.ConnectionName.ShouldBe(Connection);
        body.FailureDetail.ShouldNotBeNullOrEmpty();
        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task An_exchange_that_throws_is_one_that_failed()
    {
        var talk = SigningIn();
        await talk.SendAsync("hi");
        talk.Adapter.ThrowOnExchangeRequest(Connection, ChannelIds.Test, User, "mine");
        var request = new TokenExchangeInvokeRequest { ConnectionName = Connection, Token = "mine" };

        Answer(await talk.SendAsync(Invoke(SignInConstants.TokenExchangeOperationName, request))).Status.ShouldBe(412);
    }

    [Fact]
    public async Task Other_words_are_asked_for_again_or_end_it()
    {
        var retry = new PromptOptions { RetryPrompt = MessageFactory.Text("sign in, please") };
        var waiting = SigningIn(options: retry);
        await waiting.SendAsync("hi");
        (await waiting.SayAsync("no")).ShouldBe("sign in, please");
        (await waiting.SayAsync(new Activity { Type = ActivityTypes.Message })).ShouldBe("sign in, please");

        var settings = Settings();
        settings.EndOnInvalidMessage = true;
        var ending = SigningIn(settings);
        await ending.SendAsync("hi");
        await ending.SendAsync("no");
        (ending.Result.Status, ending.Result.Result).ShouldBe((DialogTurnStatus.Complete, null));
    }

    [Fact]
    public async Task Time_runs_out()
    {
        var settings = Settings();
        settings.Timeout = -1;
        var talk = SigningIn(settings);
        await talk.SendAsync("hi");

        await talk.SendAsync(new Activity { Type = ActivityTypes.Typing });
        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
        await talk.SendAsync("hello?");
        (talk.Result.Status, talk.Result.Result).ShouldBe((DialogTurnStatus.Complete, null));
    }

    [Fact]
    public async Task Old_channels_get_a_link()
    {
        var asked = (await SigningIn(channel: ChannelIds.Skype).SendAsync("hi")).ShouldHaveSingleItem();

        var card = asked.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<SigninCard>();
        card.Buttons[0].Value.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(ChannelIds.Msteams, null, true)]
    [InlineData(ChannelIds.Msteams, false, false)]
    [InlineData(ChannelIds.Webchat, null, false)]
    [InlineData(ChannelIds.Webchat, true, true)]
    public async Task The_link_is_shown_where_it_is_needed_or_wanted(string channel, bool? wanted, bool shown)
    {
        var settings = Settings();
        settings.ShowSignInLink = wanted;

        var asked = (await SigningIn(settings, channel: channel).SendAsync("hi"))[0];

        (((OAuthCard)asked.Attachments[0].Content).Buttons[0].Value != null).ShouldBe(shown);
    }

    [Fact]
    public async Task The_validator_decides()
    {
        var seen = new List<(bool, int)>();
        var prompt = new OAuthPrompt(
            "p",
            Settings(),
            (answer, _) =>
            {
                seen.Add((answer.Recognized.Succeeded, answer.AttemptCount));
                return Task.FromResult(answer.AttemptCount == 2);
            }
        );
        var talk = Talk.Asking(prompt);
        await talk.SendAsync("hi");
        await talk.SendAsync("one");
        await talk.SendAsync("two");

        seen.ShouldBe([(false, 1), (false, 2)]);
        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
    }

    [Fact]
    public async Task A_user_can_sign_out()
    {
        var prompt = new OAuthPrompt("p", Settings());
        var talk = Talk.Asking(prompt);
        talk.Adapter.AddUserToken(Connection, ChannelIds.Test, User, "token");
        TokenResponse? before = null;
        talk.Before = async dc =>
        {
            before = await prompt.GetUserTokenAsync(dc.Context);
            await prompt.SignOutUserAsync(dc.Context);
        };
        await talk.SendAsync("hi");

        before.ShouldNotBeNull().Token.ShouldBe("token");
        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task An_adapter_without_tokens_is_refused()
    {
        var turn = new TurnContext(new DialogManagerAdapter(), new Activity { From = new ChannelAccount("u") });

        await Should.ThrowAsync<NotSupportedException>(() => new OAuthPrompt("p", Settings()).GetUserTokenAsync(turn));
    }
}
