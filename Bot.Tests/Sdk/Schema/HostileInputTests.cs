using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Input made to break something is refused with a clear exception, or read without harm.</summary>
public sealed class HostileInputTests
{
    [Fact]
    public void Json_nested_too_deeply_is_refused()
    {
        var deep = """{"channelData":""" + new string('[', 10_000) + new string(']', 10_000) + "}";

        Should.Throw<JsonReaderException>(() => SchemaTypes.Read<Activity>(deep));
    }

    [Theory]
    [InlineData("""{"timestamp":"yesterday"}""")]
    [InlineData("""{"timestamp":"2026-02-30T00:00:00Z"}""")]
    [InlineData("""{"from":"lin"}""")]
    [InlineData("""{"entities":{"type":"mention"}}""")]
    [InlineData("""{"historyDisclosed":"perhaps"}""")]
    [InlineData("""{"text":""")]
    public void Json_of_another_shape_is_refused(string json) => Should.Throw<JsonException>(() => SchemaTypes.Read<Activity>(json));

    [Fact]
    public void A_mention_of_another_shape_is_refused_when_it_is_read()
    {
        var message = SchemaTypes.Read<Activity>("""{"entities":[{"type":"mention","mentioned":"lin"}]}""");

        Should.Throw<JsonException>(() => message.GetMentions());
    }

    [Fact]
    public void Half_a_surrogate_pair_comes_back_as_it_was()
    {
        var activity = new Activity { Text = "退\uD83D货" };

        SchemaTypes.Read<Activity>(SchemaTypes.Write(activity)).Text.ShouldBe("退\uD83D货");
    }

    [Fact]
    public void A_hundred_thousand_entities_are_read_and_searched()
    {
        var json = """{"entities":[""" + string.Join(',', Enumerable.Repeat("""{"type":"place","name":"上海"}""", 100_000)) + "]}";

        var message = SchemaTypes.Read<Activity>(json);

        message.Entities.Count.ShouldBe(100_000);
        message.GetMentions().ShouldBeEmpty();
    }

    /// <summary>Looking for the same words once a mention took 100,000 walks through the text: minutes for one request.</summary>
    [Fact]
    public void A_hundred_thousand_mentions_of_one_name_are_removed_in_one_walk()
    {
        const string Mention = """{"type":"mention","text":"<at>b</at>","mentioned":{"id":"b"}}""";
        var entities = string.Join(',', Enumerable.Repeat(Mention, 100_000));
        var message = SchemaTypes.Read<Activity>($$"""{"text":"{{new string('退', 1_000_000)}}<at>b</at>","entities":[{{entities}}]}""");

        message.RemoveMentionText("b").Length.ShouldBe(1_000_000);
    }

    [Fact]
    public void A_type_name_in_the_json_makes_no_object_of_that_type()
    {
        var message = SchemaTypes.Read<Activity>("""{"value":{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"x"}}""");

        message.Value.ShouldBeOfType<Newtonsoft.Json.Linq.JObject>();
    }
}
