using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Builder.Teams;

/// <summary>Which handler a change, an event or an invoke of Teams comes to.</summary>
public sealed class TeamsActivityHandlerTests
{
    private readonly RecordingAdapter adapter = new();
    private readonly NotingTeamsBot bot = new();

    public static TheoryData<string, string> Invokes =>
        new()
        {
            { "fileConsent/invoke", "OnTeamsFileConsentAcceptAsync" },
            { "actionableMessage/executeAction", "OnTeamsO365ConnectorCardActionAsync" },
            { "composeExtension/queryLink", "OnTeamsAppBasedLinkQueryAsync" },
            { "composeExtension/anonymousQueryLink", "OnTeamsAnonymousAppBasedLinkQueryAsync" },
            { "composeExtension/query", "OnTeamsMessagingExtensionQueryAsync" },
            { "composeExtension/selectItem", "OnTeamsMessagingExtensionSelectItemAsync" },
            { "composeExtension/submitAction", "OnTeamsMessagingExtensionSubmitActionAsync" },
            { "composeExtension/fetchTask", "OnTeamsMessagingExtensionFetchTaskAsync" },
            { "composeExtension/querySettingUrl", "OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync" },
            { "composeExtension/setting", "OnTeamsMessagingExtensionConfigurationSettingAsync" },
            { "composeExtension/onCardButtonClicked", "OnTeamsMessagingExtensionCardButtonClickedAsync" },
            { "task/fetch", "OnTeamsTaskModuleFetchAsync" },
            { "task/submit", "OnTeamsTaskModuleSubmitAsync" },
            { "tab/fetch", "OnTeamsTabFetchAsync" },
            { "tab/submit", "OnTeamsTabSubmitAsync" },
            { "config/fetch", "OnTeamsConfigFetchAsync" },
            { "config/submit", "OnTeamsConfigSubmitAsync" },
            { "signin/verifyState", "OnTeamsSigninVerifyStateAsync" },
            { "signin/tokenExchange", "OnTeamsSigninVerifyStateAsync" },
        };

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task Each_invoke_has_its_handler_and_is_answered_with_200(string name, string handler)
    {
        var answer = await Invoke(bot, name, new JObject { ["action"] = "accept" });

        bot.Called.ShouldBe([handler]);
        answer.Status.ShouldBe(200);
    }

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task What_nobody_overrides_is_answered_with_501(string name, string handler)
    {
        handler.ShouldNotBeNull();
        (await Invoke(new TeamsActivityHandler(), name, new JObject { ["action"] = "accept" })).Status.ShouldBe(501);
    }

    [Fact]
    public async Task A_button_without_a_name_is_an_action_of_a_card_in_Teams_only()
    {
        (await Invoke(bot, null, new JObject())).Status.ShouldBe(200);
        bot.Called.ShouldBe(["OnTeamsCardActionInvokeAsync"]);

        await adapter.RunAsync(Some.Invoke(null), bot.OnTurnAsync);
        Some.Answer(adapter).Status.ShouldBe(501);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", "OnTeamsFileConsentDeclineAsync")]
    [InlineData(
        "composeExtension/submitAction",
        """{"botMessagePreviewAction":"edit"}""",
        "OnTeamsMessagingExtensionBotMessagePreviewEditAsync"
    )]
    [InlineData(
        "composeExtension/submitAction",
        """{"botMessagePreviewAction":"send"}""",
        "OnTeamsMessagingExtensionBotMessagePreviewSendAsync"
    )]
    public async Task Files_and_previews_are_told_apart_by_what_they_say(string name, string value, string handler)
    {
        (await Invoke(bot, name, JObject.Parse(value))).Status.ShouldBe(200);
        bot.Called.ShouldBe([handler]);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"maybe"}""", "maybe is not a supported Action.")]
    [InlineData(
        "composeExtension/submitAction",
        """{"botMessagePreviewAction":"maybe"}""",
        "maybe is not a supported BotMessagePreviewAction."
    )]
    [InlineData("task/fetch", "[]", "expected type 'JArray'")]
    public async Task What_makes_no_sense_is_answered_with_400(string name, string value, string body)
    {
        var answer = await Invoke(bot, name, JToken.Parse(value));

        (answer.Status, answer.Body).ShouldBe((400, body));
        bot.Called.ShouldBeEmpty();
    }

    [Fact]
    public async Task Invokes_of_any_channel_are_handled_as_elsewhere()
    {
        (await Invoke(bot, "unknown", new JObject())).Status.ShouldBe(501);
        adapter.Sent.Clear();
        (await Invoke(bot, "adaptiveCard/action", null)).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("channelCreated", "OnTeamsChannelCreatedAsync channel-1 team-1")]
    [InlineData("channelDeleted", "OnTeamsChannelDeletedAsync channel-1 team-1")]
    [InlineData("channelRenamed", "OnTeamsChannelRenamedAsync channel-1 team-1")]
    [InlineData("channelRestored", "OnTeamsChannelRestoredAsync channel-1 team-1")]
    [InlineData("teamArchived", "OnTeamsTeamArchivedAsync team-1")]
    [InlineData("teamDeleted", "OnTeamsTeamDeletedAsync team-1")]
    [InlineData("teamHardDeleted", "OnTeamsTeamHardDeletedAsync team-1")]
    [InlineData("teamRenamed", "OnTeamsTeamRenamedAsync team-1")]
    [InlineData("teamRestored", "OnTeamsTeamRestoredAsync team-1")]
    [InlineData("teamUnarchived", "OnTeamsTeamUnarchivedAsync team-1")]
    [InlineData("other", null)]
    public async Task Each_change_has_its_handler(string eventType, string? called)
    {
        await Turn(activity => (activity.Type, activity.ChannelData) = (ActivityTypes.ConversationUpdate, Data(eventType)));

        bot.Called.ShouldBe(called is null ? [] : [called]);
    }

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", "OnTeamsReadReceiptAsync")]
    [InlineData("application/vnd.microsoft.meetingStart", "OnTeamsMeetingStartAsync")]
    [InlineData("application/vnd.microsoft.meetingEnd", "OnTeamsMeetingEndAsync")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", "OnTeamsMeetingParticipantsJoinAsync")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", "OnTeamsMeetingParticipantsLeaveAsync")]
    [InlineData("other", "OnEventAsync")]
    public async Task Each_event_has_its_handler(string name, string handler)
    {
        await Turn(activity => (activity.Type, activity.Name, activity.Value) = (ActivityTypes.Event, name, new JObject()));
        await Turn(
            activity => (activity.Type, activity.Name, activity.Value) = (ActivityTypes.Event, name, new JObject()),
            ChannelIds.Directline
        );

        bot.Called.ShouldBe([handler, "OnEventAsync"]);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "OnTeamsMessageEditAsync")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "OnTeamsMessageUndeleteAsync")]
    [InlineData(ActivityTypes.MessageUpdate, "other", null)]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "OnTeamsMessageSoftDeleteAsync")]
    [InlineData(ActivityTypes.MessageDelete, "other", null)]
    public async Task Edited_and_deleted_messages_have_their_handlers(string type, string eventType, string? handler)
    {
        await Turn(activity => (activity.Type, activity.ChannelData) = (type, Data(eventType)));
        await Turn(activity => (activity.Type, activity.ChannelData) = (type, Data(eventType)), ChannelIds.Directline);

        bot.Called.ShouldBe(handler is null ? [] : [handler]);
    }

    [Fact]
    public async Task Members_who_come_are_asked_for_and_the_bot_is_known()
    {
        var channel = new FakeChannel
        {
            Answer = _ => (System.Net.HttpStatusCode.OK, """{"id":"user-1","givenName":"林","userPrincipalName":"lin@shop.example"}"""),
        };

        await Members(channel, added: ["user-1", "bot-1"]);

        bot.Members.Select(member => (member.Id, member.GivenName)).ShouldBe([("user-1", "林"), ("bot-1", null!)]);
        channel.Requests.ShouldHaveSingleItem().Path.ShouldBe("/v3/conversations/team-1/members/user-1");
        bot.Called.ShouldBe(["OnTeamsMembersAddedAsync team-1"]);
    }

    [Fact]
    public async Task A_member_who_is_gone_again_is_known_by_the_activity()
    {
        var channel = new FakeChannel
        {
            Answer = _ => (System.Net.HttpStatusCode.NotFound, """{"error":{"code":"ConversationNotFound"}}"""),
        };

        await Members(channel, added: ["user-1"]);

        bot.Members.ShouldHaveSingleItem().Id.ShouldBe("user-1");
    }

    [Fact]
    public async Task Another_failure_is_a_failure()
    {
        var channel = new FakeChannel { Answer = _ => (System.Net.HttpStatusCode.Forbidden, """{"error":{"code":"Forbidden"}}""") };

        await Should.ThrowAsync<ErrorResponseException>(() => Members(channel, added: ["user-1"]));
    }

    [Fact]
    public async Task Members_who_leave_are_told_as_accounts_of_Teams()
    {
        await Members(new FakeChannel(), removed: ["user-1"]);

        bot.Members.ShouldHaveSingleItem().ShouldBeOfType<TeamsChannelAccount>().Id.ShouldBe("user-1");
        bot.Called.ShouldBe(["OnTeamsMembersRemovedAsync team-1"]);
    }

    private static TeamsChannelData Data(string? eventType = null) =>
        new()
        {
            EventType = eventType,
            Team = new TeamInfo("team-1"),
            Channel = new ChannelInfo("channel-1"),
        };

    private Task Members(FakeChannel channel, string[]? added = null, string[]? removed = null)
    {
        var activity = Some.Message();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.ChannelId = ChannelIds.Msteams;
        activity.ChannelData = Data();
        activity.MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList();
        activity.MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList();
        var turn = new TurnContext(adapter, activity);
        turn.TurnState.Add<IConnectorClient>(channel.Connector());
        return bot.OnTurnAsync(turn);
    }

    private Task Turn(Action<Activity> change, string channelId = ChannelIds.Msteams)
    {
        var activity = Some.Message();
        activity.ChannelId = channelId;
        change(activity);
        return adapter.RunAsync(activity, bot.OnTurnAsync);
    }

    private async Task<InvokeResponse> Invoke(ActivityHandler handler, string? name, JToken? value)
    {
        await adapter.RunAsync(Some.Invoke(name, value, ChannelIds.Msteams), handler.OnTurnAsync);
        var answer = Some.Answer(adapter);
        adapter.Sent.Clear();
        return answer;
    }
}
