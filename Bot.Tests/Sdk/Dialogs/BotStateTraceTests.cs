using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class BotStateTraceTests
{
    private static async Task<(JObject Value, Counting Memory)> TraceAsync(
        string channel,
        string? deliveryMode = null,
        Action<JObject>? read = null
    )
    {
        JObject? value = null;
        var counting = new Counting();
        var conversation = new ConversationState(new MemoryStorage());
        var activity = MessageFactory.Text("hi");
        activity.ApplyConversationReference(Microsoft.Bot.Builder.Adapters.TestAdapter.CreateConversation("c1"), true);
        (activity.ChannelId, activity.DeliveryMode) = (channel, deliveryMode);
        using var turn = new TurnContext(new Cloud(), activity);
        turn.TurnState.Add<IEnumerable<MemoryScope>>([counting]);
        turn.OnSendActivities(
            (_, activities, _) =>
            {
                value = (JObject)activities.Single().Value;
                read?.Invoke(value);
                return Task.FromResult(Array.Empty<ResourceResponse>());
            }
        );

        await new SimpleDialog("root").RunAsync(turn, conversation.CreateProperty<DialogState>("DialogState"), default);

        return (value!, counting);
    }

    [Fact]
    public async Task A_trace_the_channel_never_sees_is_taken_when_read()
    {
        JObject? read = null;

        var (value, memory) = await TraceAsync(ChannelIds.Msteams, null, trace => read = JObject.Parse(JsonConvert.SerializeObject(trace)));

        read!["turn"]!["activity"]!["text"]!.ToString().ShouldBe("hi");
        value.Count.ShouldBe(4);
        memory.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task A_trace_nobody_reads_is_never_taken()
    {
        var (value, memory) = await TraceAsync(ChannelIds.Msteams);

        memory.Reads.ShouldBe(0);
        value.Count.ShouldBe(0, "after the turn there is no memory left");
    }

    [Theory]
    [InlineData(ChannelIds.Emulator, null)]
    [InlineData(ChannelIds.Msteams, DeliveryModes.ExpectReplies)]
    public async Task A_trace_that_is_sent_is_taken_at_once(string channel, string? deliveryMode)
    {
        var (value, memory) = await TraceAsync(channel, deliveryMode);

        memory.Reads.ShouldBe(1);
        value["counting"]!.ToString().ShouldBe("1");
    }

    private sealed class Counting() : MemoryScope("counting")
    {
        internal int Reads { get; private set; }

        public override object GetMemory(DialogContext dc) => ++Reads;

        public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException();
    }

    private sealed class Cloud() : CloudAdapterBase(new Nobody())
    {
        private sealed class Nobody : BotFrameworkAuthentication
        {
            public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
                Activity activity,
                string authHeader,
                CancellationToken cancellationToken
            ) => throw new NotSupportedException();

            public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
                string authHeader,
                string channelIdHeader,
                CancellationToken cancellationToken
            ) => throw new NotSupportedException();

            public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => throw new NotSupportedException();

            public override Task<UserTokenClient> CreateUserTokenClientAsync(
                ClaimsIdentity claimsIdentity,
                CancellationToken cancellationToken
            ) => throw new NotSupportedException();
        }
    }
}
