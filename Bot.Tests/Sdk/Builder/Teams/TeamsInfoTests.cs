using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotApp.Tests.Sdk.Builder.Teams;

/// <summary>Questions to Teams, and what activities of Teams carry.</summary>
public sealed class TeamsInfoTests
{
    private readonly FakeChannel channel = new();

    [Fact]
    public async Task A_member_is_asked_for_in_the_team_or_else_the_conversation()
    {
        channel.Answer = _ => (HttpStatusCode.OK, """{"id":"user-9","surname":"林"}""");

        var inTeam = await TeamsInfo.GetMemberAsync(Turn(), "user-9");
        await TeamsInfo.GetMemberAsync(Turn(inTeam: false), "user-9");
        await TeamsInfo.GetTeamMemberAsync(Turn(), "user-9", "team-2");

        inTeam.Surname.ShouldBe("林");
        Paths()
            .ShouldBe([
                "/v3/conversations/team-1/members/user-9",
                "/v3/conversations/talk-1/members/user-9",
                "/v3/conversations/team-2/members/user-9",
            ]);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        channel.Answer = _ =>
            (HttpStatusCode.OK, """{"continuationToken":"next","members":[{"id":"user-9","email":"lin@shop.example"}]}""");

        var page = await TeamsInfo.GetPagedMembersAsync(Turn(), 50, "here");

        page.ContinuationToken.ShouldBe("next");
        page.Members.ShouldHaveSingleItem().Email.ShouldBe("lin@shop.example");
        Paths().ShouldBe(["/v3/conversations/team-1/pagedmembers?pageSize=50&continuationToken=here"]);
    }

    [Fact]
    public async Task Teams_and_channels_are_those_of_the_turn_unless_named()
    {
        channel.Answer = path =>
            (
                HttpStatusCode.OK,
                path.EndsWith("conversations", StringComparison.Ordinal)
                    ? """{"conversations":[{"id":"c","name":"n"}]}"""
                    : """{"name":"Shop"}"""
            );

        (await TeamsInfo.GetTeamDetailsAsync(Turn())).Name.ShouldBe("Shop");
        (await TeamsInfo.GetTeamChannelsAsync(Turn(), "team-2")).ShouldHaveSingleItem().Name.ShouldBe("n");

        Paths().ShouldBe(["/v3/teams/team-1", "/v3/teams/team-2/conversations"]);
    }

    [Fact]
    public async Task Outside_of_a_team_or_meeting_their_questions_are_refused()
    {
        var outside = Turn(inTeam: false);

        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(outside));
        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetTeamChannelsAsync(outside));
        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(outside, "u"));
        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(outside));
        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingParticipantAsync(outside));
        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(outside, null));
        await Should.ThrowAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(Some.Turn(), "u"));
    }

    [Fact]
    public async Task A_message_to_a_channel_begins_a_conversation_there()
    {
        var adapter = new Creating();
        var turn = new TurnContext(adapter, Some.Message());

        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("hi"), "channel-1", "bot-app");

        (reference.Conversation.Id, id).ShouldBe(("new-talk", "new-1"));
        adapter.Parameters!.IsGroup.ShouldBe(true);
        ((TeamsChannelData)adapter.Parameters.ChannelData).Channel.Id.ShouldBe("channel-1");
        adapter.Parameters.Activity.Text.ShouldBe("hi");
        await Should.ThrowAsync<ArgumentNullException>(() =>
            TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("hi"), string.Empty, "bot-app")
        );
    }

    [Fact]
    public void Activities_know_their_team_channel_and_meeting()
    {
        var activity = new Activity
        {
            ChannelData = new TeamsChannelData
            {
                Team = new TeamInfo("team-1"),
                Channel = new ChannelInfo("channel-1"),
                Meeting = new TeamsMeetingInfo("meeting-1"),
                Settings = new TeamsChannelDataSettings { SelectedChannel = new ChannelInfo("selected-1") },
            },
        };

        activity.TeamsGetTeamInfo().Id.ShouldBe("team-1");
        activity.TeamsGetChannelId().ShouldBe("channel-1");
        activity.TeamsGetMeetingInfo().Id.ShouldBe("meeting-1");
        activity.TeamsGetSelectedChannelId().ShouldBe("selected-1");
        new Activity().TeamsGetTeamInfo().ShouldBeNull();
        new Activity().TeamsGetChannelId().ShouldBeNull();
    }

    [Fact]
    public void A_message_can_be_made_to_show_in_the_feed_or_the_meeting()
    {
        var feed = new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo("team-1") } };
        var meeting = new Activity();

        feed.TeamsNotifyUser();
        meeting.TeamsNotifyUser(true, "https://shop.example");

        var (inFeed, inMeeting) = ((TeamsChannelData)feed.ChannelData, ((TeamsChannelData)meeting.ChannelData).Notification);
        (inFeed.Notification.Alert, inFeed.Team.Id).ShouldBe((true, "team-1"));
        (inMeeting.Alert, inMeeting.AlertInMeeting, inMeeting.ExternalResourceUrl).ShouldBe((false, true, "https://shop.example"));
    }

    private IEnumerable<string> Paths() => channel.Requests.Select(request => request.Path);

    private TurnContext Turn(bool inTeam = true)
    {
        var turn = Some.Turn();
        turn.Activity.ChannelData = inTeam ? new TeamsChannelData { Team = new TeamInfo("team-1") } : null;
        turn.TurnState.Add<IConnectorClient>(channel.Connector());
        return turn;
    }

    private sealed class Creating : BotAdapter
    {
        public ConversationParameters? Parameters { get; private set; }

        public override Task CreateConversationAsync(
            string botAppId,
            string channelId,
            string serviceUrl,
            string audience,
            ConversationParameters conversationParameters,
            BotCallbackHandler callback,
            CancellationToken cancellationToken
        )
        {
            Parameters = conversationParameters;
            var activity = new Activity { Id = "new-1", Conversation = new ConversationAccount(id: "new-talk") };
            return callback(new TurnContext(this, activity), cancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext,
            Activity[] activities,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext,
            Activity activity,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(
            ITurnContext turnContext,
            ConversationReference reference,
            CancellationToken cancellationToken
        ) => throw new NotSupportedException();
    }
}
