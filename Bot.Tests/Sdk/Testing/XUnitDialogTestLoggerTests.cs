using BotApp.Tests.Sdk.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Testing;

public sealed class XUnitDialogTestLoggerTests
{
    private readonly Paper paper = new();

    private DialogTestClient Client(Activity reply) =>
        new(
            ChannelIds.Test,
            new SimpleDialog(
                "d",
                async dc =>
                {
                    await dc.Context.SendActivityAsync(reply);
                    return await dc.EndDialogAsync();
                }
            ),
            null,
            [new XUnitDialogTestLogger(paper), new XUnitDialogTestLogger(new Paper())]
        );

    [Fact]
    public async Task Messages_are_written_as_a_talk()
    {
        await Client(MessageFactory.Text("hello", "hallo", InputHints.AcceptingInput)).SendActivityAsync<IActivity>("Hi");

        paper.Lines.Count.ShouldBe(4);
        paper.Lines[0].ShouldBe("\r\nUser:  Hi");
        paper.Lines[1].ShouldStartWith("       -> ts: ");
        paper.Lines[2].ShouldBe("\r\nBot:   Text = hello\r\n       Speak = hallo\r\n       InputHint = acceptingInput");
        paper.Lines[3].ShouldStartWith("       -> ts: ");
        paper.Lines[3].ShouldContain("elapsed");
    }

    [Fact]
    public async Task Other_activities_are_written_as_json()
    {
        await Client(new Activity { Type = ActivityTypes.Event, Name = "pong" })
            .SendActivityAsync<IActivity>(new Activity { Type = ActivityTypes.Event, Name = "ping" });

        paper.Lines[0].ShouldBe("\r\nUser:  Activity = ActivityTypes.event");
        JObject.Parse(paper.Lines[1])["name"]!.ToString().ShouldBe("ping");
        paper.Lines[3].ShouldBe("\r\nBot:   Activity = ActivityTypes.event");
        JObject.Parse(paper.Lines[4])["name"]!.ToString().ShouldBe("pong");
    }

    [Fact]
    public void Test_data_survives_the_way_to_the_runner_and_back()
    {
        var bag = new Bag();
        new TestDataObject(new Case { Name = "late", Days = 8 }).Serialize(bag);
        var arrived = new TestDataObject();
        arrived.Deserialize(bag);

        var data = arrived.GetObject<Case>();
        (data.Name, data.Days).ShouldBe(("late", 8));
        arrived.TestObject.ShouldBe("""{"Name":"late","Days":8}""");
    }

    private sealed class Case
    {
        public string? Name { get; set; }

        public int Days { get; set; }
    }

    private sealed class Paper : ITestOutputHelper
    {
        internal List<string> Lines { get; } = [];

        public void WriteLine(string message) => Lines.Add(message);

        public void WriteLine(string format, params object[] args) => Lines.Add(string.Format(null, format, args));
    }

    private sealed class Bag : IXunitSerializationInfo
    {
        private readonly Dictionary<string, object> values = [];

        public void AddValue(string key, object value, Type? type = null) => values[key] = value;

        public object GetValue(string key, Type type) => values[key];

        public T GetValue<T>(string key) => (T)values[key];
    }
}
