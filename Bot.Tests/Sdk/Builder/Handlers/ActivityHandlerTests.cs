using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Builder.Handlers;

/// <summary>Which handler an activity comes to.</summary>
public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter adapter = new();
    private readonly Noting bot = new();

    public static TheoryData<string, string> Types =>
        new()
        {
            { ActivityTypes.Message, "OnMessageActivityAsync" },
            { ActivityTypes.MessageUpdate, "OnMessageUpdateActivityAsync" },
            { ActivityTypes.MessageDelete, "OnMessageDeleteActivityAsync" },
            { ActivityTypes.EndOfConversation, "OnEndOfConversationActivityAsync" },
            { ActivityTypes.Typing, "OnTypingActivityAsync" },
            { ActivityTypes.Command, "OnCommandActivityAsync" },
            { ActivityTypes.CommandResult, "OnCommandResultActivityAsync" },
            { ActivityTypes.Event, "OnEventAsync" },
            { ActivityTypes.Handoff, "OnUnrecognizedActivityTypeAsync" },
            { "shout", "OnUnrecognizedActivityTypeAsync" },
        };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Each_type_has_its_handler(string type, string handler)
    {
        await Turn(activity => activity.Type = type);

        bot.Called.ShouldBe([handler]);
    }

    [Fact]
    public async Task A_token_has_a_handler_of_its_own()
    {
        await Turn(activity => (activity.Type, activity.Name) = (ActivityTypes.Event, "tokens/response"));

        bot.Called.ShouldBe(["OnTokenResponseEventAsync"]);
    }

    [Theory]
    [InlineData("add", "OnInstallationUpdateAddAsync")]
    [InlineData("add-upgrade", "OnInstallationUpdateAddAsync")]
    [InlineData("remove", "OnInstallationUpdateRemoveAsync")]
    [InlineData("remove-upgrade", "OnInstallationUpdateRemoveAsync")]
    [InlineData("move", null)]
    [InlineData(null, null)]
    public async Task Installing_and_taking_away_are_told_apart(string? action, string? handler)
    {
        await Turn(activity => (activity.Type, activity.Action) = (ActivityTypes.InstallationUpdate, action));

        bot.Called.ShouldBe(handler is null ? [] : [handler]);
    }

    [Fact]
    public async Task Members_who_came_are_named_and_the_bot_alone_is_not()
    {
        await Update(added: ["user-1", "bot-1"]);
        await Update(added: ["bot-1"]);
        await Update(added: []);

        bot.Called.ShouldBe(["OnMembersAddedAsync user-1,bot-1"]);
    }

    [Fact]
    public async Task Members_who_left_are_named_and_the_bot_alone_is_not()
    {
        await Update(removed: ["user-1", "user-2"]);
        await Update(removed: ["bot-1"]);

        bot.Called.ShouldBe(["OnMembersRemovedAsync user-1,user-2"]);
    }

    [Fact]
    public async Task Who_came_is_told_before_and_instead_of_who_left()
    {
        await Update(added: ["user-1"], removed: ["user-2"]);
        await Update(added: ["bot-1"], removed: ["user-2"]);

        bot.Called.ShouldBe(["OnMembersAddedAsync user-1"]);
    }

    [Fact]
    public async Task Reactions_added_and_taken_back_are_both_told()
    {
        await Turn(activity =>
        {
            activity.Type = ActivityTypes.MessageReaction;
            activity.ReactionsAdded = [new MessageReaction("like")];
            activity.ReactionsRemoved = [new MessageReaction("sad")];
        });

        bot.Called.ShouldBe(["OnReactionsAddedAsync like", "OnReactionsRemovedAsync sad"]);
    }

    [Fact]
    public async Task A_handler_gets_its_view_of_the_activity()
    {
        await Turn(activity => activity.Text = "查订单");

        bot.Text.ShouldBe("查订单");
    }

    [Fact]
    public async Task A_turn_without_an_activity_or_a_type_is_refused()
    {
        (await Should.ThrowAsync<ArgumentNullException>(() => bot.OnTurnAsync(null))).ParamName.ShouldBe("turnContext");
        await Should.ThrowAsync<ArgumentException>(() => Turn(activity => activity.Type = null));
    }

    [Fact]
    public async Task What_nobody_overrides_does_nothing()
    {
        var quiet = new ActivityHandler();
        foreach (var type in Types.Select(row => (string)row[0]))
        {
            await adapter.RunAsync(new Activity { Type = type, Recipient = new ChannelAccount("bot-1") }, quiet.OnTurnAsync);
        }

        adapter.Sent.ShouldBeEmpty();
    }

    private Task Turn(Action<Activity> change)
    {
        var activity = Some.Message();
        change(activity);
        return adapter.RunAsync(activity, bot.OnTurnAsync);
    }

    private Task Update(string[]? added = null, string[]? removed = null) =>
        Turn(activity =>
        {
            activity.Type = ActivityTypes.ConversationUpdate;
            activity.MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList();
            activity.MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList();
        });

    private sealed class Noting : ActivityHandler
    {
        public List<string> Called { get; } = [];

        public string? Text { get; private set; }

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            Text = turnContext.Activity.Text;
            return Note();
        }

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note();

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note();

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note();

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Note();

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
            Note();

        protected override Task OnCommandResultActivityAsync(
            ITurnContext<ICommandResultActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note();

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note();

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Note();

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note();

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note();

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note();

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note(what: membersAdded.Select(member => member.Id));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note(what: membersRemoved.Select(member => member.Id));

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note(what: messageReactions.Select(reaction => reaction.Type));

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken
        ) => Note(what: messageReactions.Select(reaction => reaction.Type));

        private Task Note([System.Runtime.CompilerServices.CallerMemberName] string handler = "", IEnumerable<string>? what = null)
        {
            Called.Add(what is null ? handler : $"{handler} {string.Join(',', what)}");
            return Task.CompletedTask;
        }
    }
}
