using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>What an activity holds: something to show, channel data, a language, the way it came.</summary>
public sealed class ActivityContentTests
{
    [Fact]
    public void Text_a_summary_attachments_or_channel_data_are_content()
    {
        new Activity { Text = "你好" }
            .HasContent()
            .ShouldBeTrue();
        new Activity { Summary = "你好" }
            .HasContent()
            .ShouldBeTrue();
        new Activity { Attachments = [new Attachment()] }
            .HasContent()
            .ShouldBeTrue();
        new Activity { ChannelData = new JObject() }
            .HasContent()
            .ShouldBeTrue();
    }

    [Fact]
    public void Blank_words_and_empty_lists_are_no_content()
    {
        new Activity().HasContent().ShouldBeFalse();
        new Activity
        {
            Text = " \n",
            Summary = "",
            Attachments = [],
            Value = 1,
            Name = "n",
        }
            .HasContent()
            .ShouldBeFalse();
    }

    [Fact]
    public void Channel_data_from_the_wire_is_read_as_the_class_asked_for()
    {
        var activity = SchemaTypes.Read<Activity>("""{"channelData":{"team":{"id":"t","aadGroupId":"g"}}}""");

        activity.GetChannelData<TeamsChannelData>().Team.AadGroupId.ShouldBe("g");
        activity.TryGetChannelData<TeamsChannelData>(out var data).ShouldBeTrue();
        data.Team.Id.ShouldBe("t");
    }

    [Fact]
    public void Channel_data_of_the_class_asked_for_is_the_object_itself()
    {
        var data = new TeamsChannelData();

        new Activity { ChannelData = data }
            .GetChannelData<TeamsChannelData>()
            .ShouldBeSameAs(data);
    }

    [Fact]
    public void Channel_data_that_is_not_there_reads_as_nothing()
    {
        new Activity().GetChannelData<TeamsChannelData>().ShouldBeNull();
        new Activity().TryGetChannelData<TeamsChannelData>(out var data).ShouldBeFalse();
        data.ShouldBeNull();
    }

    [Fact]
    public void Channel_data_of_another_kind_cannot_be_read()
    {
        var activity = new Activity { ChannelData = "text" };

        Should.Throw<InvalidCastException>(() => activity.GetChannelData<TeamsChannelData>());
        activity.TryGetChannelData<TeamsChannelData>(out var data).ShouldBeFalse();
        data.ShouldBeNull();
    }

    [Fact]
    public void The_language_of_any_kind_of_activity_can_be_set_and_read()
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.GetLocale().ShouldBeNull();

        update.SetLocale("zh-CN");

        update.GetLocale().ShouldBe("zh-CN");
    }

    [Theory]
    [InlineData("https://channel.example", false)]
    [InlineData("HTTP://channel.example", false)]
    [InlineData("urn:botframework:WebSocket:wss://channel.example", true)]
    [InlineData(null, false)]
    public void An_activity_over_a_socket_has_a_service_url_that_is_no_address(string? serviceUrl, bool isStreaming) =>
        new Activity { ServiceUrl = serviceUrl }
            .IsFromStreamingConnection()
            .ShouldBe(isStreaming);
}
