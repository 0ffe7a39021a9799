using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Schema.Teams;

/// <summary>Notifications into a meeting: surfaces are written flat and read back as their own class.</summary>
public sealed class SurfaceTests
{
    private const string Json =
        """{"recipients":["lin"],"surfaces":[{"contentType":"task","content":{"value":{"title":"投票"},"type":"continue"},"surface":"meetingStage"},"""
        + """{"tabEntityId":"tab","surface":"meetingTabIcon"}]}""";

    [Fact]
    public void Surfaces_are_read_as_their_own_class()
    {
        var value = SchemaTypes.Read<TargetedMeetingNotificationValue>(Json);

        value.Surfaces[0].ShouldBeOfType<MeetingStageSurface<TaskModuleContinueResponse>>().Content.Value.Title.ShouldBe("投票");
        value.Surfaces[1].ShouldBeOfType<MeetingTabIconSurface>().TabEntityId.ShouldBe("tab");
    }

    [Fact]
    public void Surfaces_are_written_as_they_were_read() =>
        SchemaTypes.Write(SchemaTypes.Read<TargetedMeetingNotificationValue>(Json)).ShouldBe(Json);

    [Theory]
    [InlineData("""{"surface":"unknown"}""")]
    [InlineData("""{"contentType":"task"}""")]
    [InlineData("""{"surface":"meetingStage","contentType":"unknown"}""")]
    public void A_surface_nobody_knows_is_refused(string json) => Should.Throw<ArgumentException>(() => SchemaTypes.Read<Surface>(json));

    [Fact]
    public void A_surface_with_a_name_nobody_knows_is_refused() =>
        Should.Throw<JsonException>(() => SchemaTypes.Read<Surface>("""{"surface":"ceiling"}"""));

    [Fact]
    public void A_missing_surface_is_nothing() => SchemaTypes.Read("null", typeof(Surface)).ShouldBeNull();

    [Fact]
    public void A_targeted_notification_says_so() =>
        SchemaTypes
            .Write(new TargetedMeetingNotification(new TargetedMeetingNotificationValue { Recipients = ["lin"] }))
            .ShouldBe("""{"value":{"recipients":["lin"]},"type":"targetedMeetingNotification"}""");

    [Fact]
    public void A_person_is_spoken_for_under_the_names_the_channel_knows() =>
        SchemaTypes
            .Write(new MeetingNotificationChannelData { OnBehalfOfList = [new OnBehalfOf { Mri = "m", DisplayName = "小林" }] })
            .ShouldBe("""{"OnBehalfOf":[{"itemid":0,"mentionType":"person","mri":"m","displayName":"小林"}]}""");
}
