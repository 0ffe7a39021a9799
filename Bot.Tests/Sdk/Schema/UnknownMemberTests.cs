using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>What the schema does not know is kept where the protocol asks for it, and dropped elsewhere.</summary>
public sealed class UnknownMemberTests
{
    private const string Json = """{"id":"1","type":"t","unknown":{"deep":[1,"二",null]},"another":true}""";

    public static TheoryData<Type> Keeping =>
        [
            typeof(Activity),
            typeof(Attachment),
            typeof(ChannelAccount),
            typeof(ConversationAccount),
            typeof(Entity),
            typeof(Mention),
            typeof(TokenResponse),
            typeof(TokenExchangeInvokeRequest),
            typeof(TokenExchangeInvokeResponse),
            typeof(AdaptiveCardAuthentication),
            typeof(MessagingExtensionAttachment),
            typeof(TabSubmitData),
            typeof(TeamsChannelAccount),
            typeof(TeamsChannelData),
            typeof(TeamsChannelDataSettings),
        ];

    [Theory]
    [MemberData(nameof(Keeping))]
    public void Unknown_members_are_written_back(Type type)
    {
        var written = JObject.Parse(SchemaTypes.Write(SchemaTypes.Read(Json, type)));

        JToken.DeepEquals(written["unknown"], JObject.Parse(Json)["unknown"]).ShouldBeTrue();
        written.Value<bool>("another").ShouldBeTrue();
    }

    [Fact]
    public void Unknown_members_can_be_read_by_name()
    {
        var account = SchemaTypes.Read<ChannelAccount>("""{"id":"7","level":"gold"}""");

        account.Properties.Value<string>("level").ShouldBe("gold");
        account.Properties.ContainsKey("id").ShouldBeFalse();
    }

    [Fact]
    public void A_member_named_like_the_place_for_unknown_members_is_unknown_too()
    {
        const string Named = """{"id":"7","properties":{"level":"gold"}}""";

        SchemaTypes.Write(SchemaTypes.Read<ChannelAccount>(Named)).ShouldBe(Named);
    }

    [Fact]
    public void Members_added_by_hand_are_written()
    {
        var activity = new Activity { Properties = new JObject { ["level"] = "gold" } };

        JObject.Parse(SchemaTypes.Write(activity)).Value<string>("level").ShouldBe("gold");
    }

    [Fact]
    public void There_is_always_a_place_to_add_members()
    {
        new Activity().Properties.Count.ShouldBe(0);
        new Attachment().Properties.Count.ShouldBe(0);
        new ChannelAccount().Properties.Count.ShouldBe(0);
        new ConversationAccount().Properties.Count.ShouldBe(0);
        new Entity().Properties.Count.ShouldBe(0);
    }

    [Fact]
    public void Having_looked_for_unknown_members_writes_nothing()
    {
        var activity = new Activity(ActivityTypes.Message);
        activity.Properties.Count.ShouldBe(0);

        SchemaTypes.Write(activity).ShouldBe("""{"type":"message"}""");
    }

    [Fact]
    public void Cards_drop_what_they_do_not_know() =>
        SchemaTypes.Write(SchemaTypes.Read<HeroCard>("""{"title":"t","unknown":1}""")).ShouldBe("""{"title":"t"}""");
}
