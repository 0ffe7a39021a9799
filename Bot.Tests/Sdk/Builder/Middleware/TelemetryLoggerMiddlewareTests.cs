using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Builder.Middleware;

/// <summary>Telemetry events about activities, with and without personal information.</summary>
public sealed class TelemetryLoggerMiddlewareTests
{
    private static readonly string[] Always = ["activityId", "conversationId", "conversationName", "recipientId", "type"];
    private readonly Listening client = new();

    [Fact]
    public async Task Without_personal_information_ids_and_names_of_places_are_noted()
    {
        await Run(new TelemetryLoggerMiddleware(client), Talk);

        client.Events.Select(note => note.Name).ShouldBe(["BotMessageReceived", "BotMessageSend", "BotMessageUpdate", "BotMessageDelete"]);
        Names(0).ShouldBe(["activityId", "conversationId", "conversationName", "fromId", "locale", "recipientId", "recipientName", "type"]);
        Names(1).ShouldBe(["activityId", "conversationId", "conversationName", "locale", "recipientId", "replyActivityId", "type"]);
        Names(2).ShouldBe(["activityId", "conversationId", "conversationName", "locale", "recipientId", "type"]);
        Names(3).ShouldBe(["activityId", "channelId", "conversationId", "conversationName", "recipientId", "type"]);
    }

    [Fact]
    public async Task With_personal_information_texts_names_and_attachments_are_noted_too()
    {
        await Run(new TelemetryLoggerMiddleware(client, logPersonalInformation: true), Talk);

        Names(0).Except(Always).ShouldBe(["fromId", "fromName", "locale", "recipientName", "speak", "text"]);
        Names(1).Except(Always).ShouldBe(["attachments", "locale", "recipientName", "replyActivityId", "text"]);
        Names(2).Except(Always).ShouldBe(["locale", "text"]);
        (client.Events[0].Properties["text"], client.Events[0].Properties["fromName"]).ShouldBe(("你好", "小林"));
        client.Events[1].Properties["attachments"].ShouldContain("image/png");
        client.Events[2].Properties["text"].ShouldBe("new");
    }

    [Fact]
    public async Task What_is_noted_are_the_activitys_own_ids()
    {
        await Run(new TelemetryLoggerMiddleware(client), Talk);

        var (received, sent) = (client.Events[0].Properties, client.Events[1].Properties);
        (received["fromId"], received["recipientId"], received["recipientName"]).ShouldBe(("user-1", "bot-1", "店小二"));
        (sent["replyActivityId"], sent["recipientId"]).ShouldBe(("in-1", "user-1"));
        (received["activityId"], received["type"], received["conversationId"]).ShouldBe(("in-1", "message", "talk-1"));
        (sent["activityId"], sent["type"]).ShouldBe(("sent-1", "message"));
    }

    [Fact]
    public async Task From_Teams_tenant_team_and_user_are_noted()
    {
        var team = new TeamInfo("team-1", "Team");
        var activity = Some.Message();
        activity.ChannelId = ChannelIds.Msteams;
        activity.From.AadObjectId = "aad-1";
        activity.ChannelData = new TeamsChannelData { Team = team, Tenant = new TenantInfo("tenant-1") };

        await Run(new TelemetryLoggerMiddleware(client), (_, _) => Task.CompletedTask, activity);

        var properties = client.Events[0].Properties;
        (properties["TeamsUserAadObjectId"], properties["TeamsTenantId"]).ShouldBe(("aad-1", "tenant-1"));
        properties["TeamsTeamInfo"].ShouldBe(JsonConvert.SerializeObject(team));
    }

    [Fact]
    public async Task Additional_properties_win_and_no_activity_has_none()
    {
        var own = new Own(client);

        await Run(own, (_, _) => Task.CompletedTask);
        await own.NoteNothingAsync();

        client.Events[0].Properties["locale"].ShouldBe("mine");
        client.Events[0].Properties["foo"].ShouldBe("bar");
        client.Events[1].Properties.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_client_nothing_is_noted_and_without_a_turn_nothing_works()
    {
        var middleware = new TelemetryLoggerMiddleware(null);

        await Run(middleware, Talk);

        middleware.TelemetryClient.ShouldBeOfType<NullBotTelemetryClient>();
        middleware.LogPersonalInformation.ShouldBeFalse();
        await Should.ThrowAsync<ArgumentNullException>(() => middleware.OnTurnAsync(null, null, default));
    }

    [Fact]
    public void A_dialog_is_a_page_view_or_a_line_of_the_log()
    {
        var pages = new PageListening();

        client.TrackDialogView("退货");
        pages.TrackDialogView("退货");

        client.Lines.ShouldBe(["Dialog View: 退货"]);
        pages.Pages.ShouldBe(["退货"]);
        pages.Lines.ShouldBeEmpty();
    }

    private string[] Names(int note) => [.. client.Events[note].Properties.Keys.Order(StringComparer.Ordinal)];

    private static Task Run(TelemetryLoggerMiddleware middleware, BotCallbackHandler bot, Activity? activity = null)
    {
        var adapter = new RecordingAdapter();
        adapter.Use(middleware);
        activity ??= Some.Message();
        activity.Speak = "说";
        return adapter.RunAsync(activity, bot);
    }

    private static async Task Talk(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync(MessageFactory.Attachment(new Attachment("image/png"), "reply"), cancellationToken);
        await turn.UpdateActivityAsync(new Activity { Id = "old", Text = "new" }, cancellationToken);
        await turn.DeleteActivityAsync("old", cancellationToken);
    }

    private class Listening : IBotTelemetryClient
    {
        public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

        public List<string> Lines { get; } = [];

        public void TrackEvent(
            string eventName,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null
        ) => Events.Add((eventName, properties!));

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => Lines.Add(message);

        public void TrackAvailability(
            string name,
            DateTimeOffset timeStamp,
            TimeSpan duration,
            string runLocation,
            bool success,
            string? message = null,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null
        ) { }

        public void TrackDependency(
            string dependencyTypeName,
            string target,
            string dependencyName,
            string data,
            DateTimeOffset startTime,
            TimeSpan duration,
            string resultCode,
            bool success
        ) { }

        public void TrackException(
            Exception exception,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null
        ) { }

        public void Flush() { }
    }

    private sealed class PageListening : Listening, IBotPageViewTelemetryClient
    {
        public List<string> Pages { get; } = [];

        public void TrackPageView(
            string name,
            IDictionary<string, string>? properties = null,
            IDictionary<string, double>? metrics = null
        ) => Pages.Add(name);
    }

    private sealed class Own(IBotTelemetryClient client) : TelemetryLoggerMiddleware(client)
    {
        public Task NoteNothingAsync() => base.OnSendActivityAsync(null, default);

        protected override async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
        {
            var more = new Dictionary<string, string> { ["locale"] = "mine", ["foo"] = "bar" };
            TelemetryClient.TrackEvent("Mine", await FillReceiveEventPropertiesAsync(activity, more));
        }
    }
}
