using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotApp.Tests.Sdk.Schema.Teams;

/// <summary>Accounts as Teams sends them, and messages as Teams counts them.</summary>
public sealed class TeamsAccountTests
{
    [Theory]
    [InlineData("""{"objectId":"o"}""")]
    [InlineData("""{"aadObjectId":"o"}""")]
    public void The_directory_id_comes_under_either_name(string json) =>
        SchemaTypes.Read<TeamsChannelAccount>(json).AadObjectId.ShouldBe("o");

    [Fact]
    public void Members_of_any_channel_become_members_of_teams()
    {
        var member = SchemaTypes.Read<ChannelAccount>("""{"id":"1","givenName":"林","email":"lin@shop.example","badge":7}""");

        var result = new TeamsPagedMembersResult("next", [member]);

        result.ContinuationToken.ShouldBe("next");
        var read = result.Members.ShouldHaveSingleItem();
        (read.Id, read.GivenName, read.Email).ShouldBe(("1", "林", "lin@shop.example"));
        read.Properties.Value<int>("badge").ShouldBe(7);
    }

    [Theory]
    [InlineData("1000", "1000", true)]
    [InlineData("999", "1000", true)]
    [InlineData("1001", "1000", false)]
    [InlineData(null, "1000", false)]
    [InlineData("1000", null, false)]
    [InlineData("x", "1000", false)]
    public void A_message_is_read_up_to_the_last_one_read(string? message, string? lastRead, bool isRead)
    {
        ReadReceiptInfo.IsMessageRead(message, lastRead).ShouldBe(isRead);
        new ReadReceiptInfo(lastRead).IsMessageRead(message).ShouldBe(isRead);
    }

    [Fact]
    public void A_result_previews_itself_unless_told_otherwise()
    {
        var attachment = new HeroCard("退货").ToAttachment();

        var result = attachment.ToMessagingExtensionAttachment();

        result.Content.ShouldBeSameAs(attachment.Content);
        result.Preview.ShouldNotBeSameAs(attachment);
        result.Preview.Content.ShouldBeSameAs(attachment.Content);
    }

    [Fact]
    public void A_result_previews_what_it_is_told_to()
    {
        var preview = new ThumbnailCard("退货").ToAttachment();

        new HeroCard().ToAttachment().ToMessagingExtensionAttachment(preview).Preview.ShouldBeSameAs(preview);
    }

    [Fact]
    public void Meetings_are_scheduled_unless_told_otherwise()
    {
        new MeetingDetails("1").Type.ShouldBe("Scheduled");
        new MeetingStartEventDetails("1").MeetingType.ShouldBe("Scheduled");
        new MeetingEndEventDetails("1").MeetingType.ShouldBe("Scheduled");
    }

    [Fact]
    public void The_event_of_a_meeting_is_read_as_teams_spells_it()
    {
        var details = SchemaTypes.Read<MeetingStartEventDetails>(
            """{"MeetingType":"Recurring","StartTime":"2026-11-11T00:00:00Z","Id":"1","Title":"双十一","JoinUrl":"https://teams.example/1"}"""
        );

        (details.Id, details.Title, details.MeetingType).ShouldBe(("1", "双十一", "Recurring"));
        details.StartTime.ShouldBe(new DateTime(2026, 11, 11, 0, 0, 0, DateTimeKind.Utc));
        details.JoinUrl.ShouldBe(new Uri("https://teams.example/1"));
    }

    [Fact]
    public void Who_joined_a_meeting_is_read_and_never_missing()
    {
        var details = SchemaTypes.Read<MeetingParticipantsEventDetails>(
            """{"members":[{"user":{"id":"1"},"meeting":{"inMeeting":true,"role":"Attendee"}}]}"""
        );

        details.Members.ShouldHaveSingleItem().Meeting.InMeeting.ShouldBeTrue();
        new MeetingParticipantsEventDetails().Members.ShouldBeEmpty();
        new MeetingParticipantsEventDetails(members: null).Members.ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_of_connector_actions_and_inputs_have_their_names() =>
        new[]
        {
            O365ConnectorCardActionCard.Type,
            O365ConnectorCardHttpPOST.Type,
            O365ConnectorCardOpenUri.Type,
            O365ConnectorCardViewAction.Type,
            O365ConnectorCardDateInput.Type,
            O365ConnectorCardMultichoiceInput.Type,
            O365ConnectorCardTextInput.Type,
        }.ShouldBe(["ActionCard", "HttpPOST", "OpenUri", "ViewAction", "DateInput", "MultichoiceInput", "TextInput"]);
}
