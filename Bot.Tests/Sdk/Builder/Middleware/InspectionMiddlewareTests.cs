using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.Middleware;

/// <summary>A developer watches a conversation from an Emulator.</summary>
public sealed class InspectionMiddlewareTests
{
    private readonly MemoryStorage storage = new();
    private readonly FakeChannel emulator = new();
    private readonly UserState userState;
    private readonly ConversationState conversationState;
    private readonly RecordingAdapter adapter = new();

    public InspectionMiddlewareTests()
    {
        userState = new UserState(storage);
        conversationState = new ConversationState(storage);
        adapter.Use(new Inspection(new InspectionState(storage), userState, conversationState, new HttpClient(emulator)));
    }

    [Fact]
    public async Task Nobody_watches_until_somebody_asks()
    {
        await SayAsync("你好");

        emulator.Requests.ShouldBeEmpty();
        adapter.Sent.ShouldHaveSingleItem().Text.ShouldBe("听到：你好");
    }

    [Fact]
    public async Task Open_tells_what_to_say_in_the_conversation()
    {
        await SayAsync("/inspect OPEN", from: "emulator");

        var command = adapter.Sent.ShouldHaveSingleItem();
        (command.Type, command.Name, command.ValueType).ShouldBe(("trace", "Command", "https://www.botframework.com/schemas/command"));
        command.Value.ShouldBeOfType<string>().ShouldStartWith("/INSPECT attach ");
    }

    [Fact]
    public async Task An_attached_conversation_is_shown_with_the_bots_state()
    {
        await AttachAsync();

        await SayAsync("你好");

        adapter.Sent[^1].Text.ShouldBe("听到：你好");
        emulator.Requests.Select(request => request.Path).ShouldAllBe(path => path == "/v3/conversations/emulator/activities");
        Names().ShouldBe(["ReceivedActivity", "SentActivity", "BotState"]);
        emulator.Requests[0].Body!.SelectToken("value.text")!.Value<string>().ShouldBe("你好");
        emulator.Requests[1].Body!.SelectToken("value.text")!.Value<string>().ShouldBe("听到：你好");
        emulator.Requests[2].Body!.SelectToken("value.userState.heard")!.Value<string>().ShouldBe("你好");
        emulator.Requests[2].Body!.SelectToken("value.conversationState")!.Type.ShouldBe(JTokenType.Object);
    }

    [Fact]
    public async Task A_mention_of_the_bot_does_not_hide_a_command()
    {
        var activity = Some.Message("<at>店小二</at> /INSPECT open");
        activity.Entities = [new Mention(new ChannelAccount("bot-1"), "<at>店小二</at>")];

        await adapter.RunAsync(activity, (_, _) => throw new NotSupportedException());

        adapter.Sent.ShouldHaveSingleItem().Name.ShouldBe("Command");
    }

    [Theory]
    [InlineData("/INSPECT")]
    [InlineData("/INSPECT attach")]
    [InlineData("/INSPECT close")]
    [InlineData("INSPECT open")]
    public async Task What_is_no_command_reaches_the_bot(string text)
    {
        await SayAsync(text);

        adapter.Sent.ShouldHaveSingleItem().Text.ShouldBe("听到：" + text);
    }

    [Fact]
    public async Task An_unknown_session_is_not_attached()
    {
        await SayAsync("/INSPECT attach 7");

        adapter.Sent.ShouldHaveSingleItem().Text.ShouldBe("Open session with id 7 does not exist.");
    }

    [Fact]
    public async Task A_turn_that_breaks_is_shown_and_still_breaks()
    {
        await AttachAsync();

        await Should.ThrowAsync<InvalidOperationException>(() =>
            adapter.RunAsync(Some.Message(), (_, _) => throw new InvalidOperationException("坏了"))
        );

        Names().ShouldBe(["ReceivedActivity", "TurnError"]);
    }

    [Fact]
    public async Task A_closed_Emulator_ends_the_session_and_not_the_conversation()
    {
        await AttachAsync();
        emulator.Answer = _ => (HttpStatusCode.NotFound, "");

        await SayAsync("你好");
        await SayAsync("还在吗");

        adapter.Sent[^1].Text.ShouldBe("听到：还在吗");
        emulator.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public void Sessions_have_to_be_remembered_somewhere() =>
        Should.Throw<ArgumentNullException>(() => new InspectionMiddleware(null)).ParamName.ShouldBe("inspectionState");

    private async Task AttachAsync()
    {
        await SayAsync("/INSPECT open", from: "emulator");
        await SayAsync((string)adapter.Sent[^1].Value);
        adapter.Sent[^1].Text.ShouldBe("Attached to session, all traffic is being replicated for inspection.");
    }

    private IEnumerable<string?> Names() => emulator.Requests.Select(request => request.Body!.Value<string>("name"));

    private Task SayAsync(string text, string from = "talk-1")
    {
        var activity = Some.Message(text);
        activity.Conversation.Id = from;
        return adapter.RunAsync(
            activity,
            async (turn, token) =>
            {
                await userState.CreateProperty<string>("heard").SetAsync(turn, text, token);
                await turn.SendActivityAsync("听到：" + text, cancellationToken: token);
            }
        );
    }

    private sealed class Inspection(InspectionState state, UserState user, ConversationState conversation, HttpClient http)
        : InspectionMiddleware(state, user, conversation)
    {
        protected override HttpClient GetHttpClient() => http;
    }
}
