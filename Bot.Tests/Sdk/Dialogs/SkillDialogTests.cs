using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class SkillDialogTests
{
    private readonly SkillOnPaper skill = new();
    private readonly SkillDialogOptions options;

    public SkillDialogTests()
    {
        options = new SkillDialogOptions
        {
            BotId = "bot",
            SkillClient = skill,
            SkillHostEndpoint = new Uri("https://bot.example/api/skills"),
            Skill = new BotFrameworkSkill
            {
                Id = "weather",
                AppId = "skill",
                SkillEndpoint = new Uri("https://skill.example/api/messages"),
            },
            ConversationIdFactory = new SkillConversationIdFactory(new MemoryStorage()),
        };
    }

    private Talk Calling(Activity first) => Calling(new SkillDialog(options, "skill"), new BeginSkillDialogOptions { Activity = first });

    private Talk Calling(Dialog dialog, object begin)
    {
        var talk = new Talk(dialog, begin);
        options.ConversationState = talk.Conversation;

        return talk;
    }

    private static Activity Message(string? deliveryMode = null) =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = "first",
            DeliveryMode = deliveryMode,
        };

    [Fact]
    public void Options_are_needed() =>
        Should.Throw<ArgumentNullException>(() => new SkillDialog(null!)).ParamName.ShouldBe("dialogOptions");

    [Fact]
    public async Task An_activity_to_begin_with_is_needed()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => new Talk(new SkillDialog(options)).SayAsync("hi"));
        await Should.ThrowAsync<ArgumentException>(() => new Talk(new SkillDialog(options), "no").SayAsync("hi"));
        await Should.ThrowAsync<ArgumentNullException>(() =>
            new Talk(new SkillDialog(options), new BeginSkillDialogOptions()).SayAsync("hi")
        );
    }

    [Fact]
    public async Task Activities_go_to_the_skill_until_it_ends_the_conversation()
    {
        var first = Message();
        var talk = Calling(first);
        await talk.SayAsync("hi");
        await talk.SayAsync("second");

        skill.Sent.Select(one => one.Text).ShouldBe(["first", "second"]);
        skill.Sent[0].ShouldNotBeSameAs(first);
        skill.Sent[0].Conversation.Id.ShouldBe(talk.Context.Context.Activity.Conversation.Id);
        skill.Conversations.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        skill.Addresses.Distinct().ShouldBe([("bot", "skill", "https://skill.example/api/messages")]);

        await talk.SayAsync(new Activity { Type = ActivityTypes.EndOfConversation, Value = "sunny" });
        talk.Result.Result.ShouldBe("sunny");
    }

    [Fact]
    public async Task Replies_that_come_at_once_are_passed_on_and_the_end_ends_it()
    {
        skill.Replies = [MessageFactory.Text("thinking"), new Activity { Type = ActivityTypes.EndOfConversation, Value = "rain" }];
        var talk = Calling(Message(DeliveryModes.ExpectReplies));

        (await talk.SayAsync("hi")).ShouldBe("thinking");

        talk.Result.Result.ShouldBe("rain");
    }

    [Fact]
    public async Task The_delivery_mode_is_kept()
    {
        var talk = Calling(Message(DeliveryModes.ExpectReplies));
        await talk.SayAsync("hi");
        await talk.SayAsync("second");

        skill.Sent.ShouldAllBe(activity => activity.DeliveryMode == DeliveryModes.ExpectReplies);
    }

    [Fact]
    public async Task An_invoke_expects_replies_and_is_answered_once()
    {
        var answer = new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = JObject.FromObject(new InvokeResponse { Status = 201 }),
        };
        skill.Replies =
        [
            answer,
            new Activity
            {
                Type = ActivityTypesEx.InvokeResponse,
                Value = new InvokeResponse { Status = 500 },
            },
        ];
        var talk = Calling(new Activity { Type = ActivityTypes.Invoke, Name = "do" });

        var replies = await talk.SendAsync("hi");

        skill.Sent[0].DeliveryMode.ShouldBe(DeliveryModes.ExpectReplies);
        replies.ShouldHaveSingleItem().Value.ShouldBeOfType<InvokeResponse>().Status.ShouldBe(201);
    }

    [Fact]
    public async Task Cancelling_ends_the_conversation_with_the_skill()
    {
        var talk = Calling(Message());
        await talk.SayAsync("hi");

        await talk.Context.CancelAllDialogsAsync();

        skill.Sent[^1].Type.ShouldBe(ActivityTypes.EndOfConversation);
    }

    [Fact]
    public async Task A_reprompt_goes_to_the_skill()
    {
        var talk = Calling(Message());
        await talk.SayAsync("hi");

        await talk.Context.RepromptDialogAsync();

        (skill.Sent[^1].Type, skill.Sent[^1].Name).ShouldBe((ActivityTypes.Event, DialogEvents.RepromptDialog));
    }

    [Fact]
    public async Task A_skill_that_fails_is_an_error()
    {
        skill.Status = 500;

        (await Should.ThrowAsync<HttpRequestException>(() => Calling(Message()).SayAsync("hi"))).Message.ShouldContain("\"weather\"");
    }

    [Fact]
    public async Task A_subclass_may_hold_activities_back()
    {
        var talk = Calling(new Silent(options), new BeginSkillDialogOptions { Activity = Message() });
        await talk.SayAsync("hi");
        await talk.SayAsync("second");

        skill.Sent.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("shop", true, 200, false)]
    [InlineData("shop", true, 409, true)]
    [InlineData("shop", false, 200, true)]
    [InlineData(null, true, 200, true)]
    public async Task A_token_is_offered_in_place_of_a_sign_in_card(string? connection, bool exchangeable, int status, bool cardShown)
    {
        options.ConnectionName = connection;
        var card = new OAuthCard
        {
            ConnectionName = "theirs",
            TokenExchangeResource = new TokenExchangeResource { Id = "1", Uri = "https://token" },
        };
        var reply = (Activity)
            MessageFactory.Attachment(new Attachment { ContentType = OAuthCard.ContentType, Content = JObject.FromObject(card) });
        reply.Conversation = new ConversationAccount { Id = "with skill" };
        reply.From = new ChannelAccount("skill");
        skill.Replies = [reply];
        skill.InvokeStatus = status;
        var talk = Calling(Message(DeliveryModes.ExpectReplies));
        if (exchangeable)
        {
            talk.Adapter.AddExchangeableToken("shop", ChannelIds.Test, "user1", "https://token", "token");
        }

        var shown = await talk.SendAsync("hi");

        shown.Exists(one => one.Attachments is { Count: > 0 }).ShouldBe(cardShown);
        if (!cardShown)
        {
            var offered = skill.Sent[^1].Value.ShouldBeOfType<TokenExchangeInvokeRequest>();
            (offered.Id, offered.Token, offered.ConnectionName).ShouldBe(("1", "token", "theirs"));
        }
    }

    private sealed class Silent(SkillDialogOptions options) : SkillDialog(options, "silent")
    {
        protected override bool OnValidateActivity(Activity activity) => false;
    }

    private sealed class SkillOnPaper : BotFrameworkClient
    {
        internal List<Activity> Sent { get; } = [];

        internal List<string> Conversations { get; } = [];

        internal List<(string, string, string)> Addresses { get; } = [];

        internal List<Activity> Replies { get; set; } = [];

        internal int Status { get; set; } = 200;

        internal int? InvokeStatus { get; set; }

        public override Task<InvokeResponse> PostActivityAsync(
            string fromBotId,
            string toBotId,
            Uri toUrl,
            Uri serviceUrl,
            string conversationId,
            Activity activity,
            CancellationToken cancellationToken = default
        ) => throw new NotSupportedException();

        public override Task<InvokeResponse<T>> PostActivityAsync<T>(
            string fromBotId,
            string toBotId,
            Uri toUrl,
            Uri serviceUrl,
            string conversationId,
            Activity activity,
            CancellationToken cancellationToken = default
        )
        {
            Sent.Add(activity);
            Conversations.Add(conversationId);
            Addresses.Add((fromBotId, toBotId, toUrl.ToString()));
            var status = activity.Type == ActivityTypes.Invoke && InvokeStatus is { } own ? own : Status;

            return Task.FromResult(new InvokeResponse<T> { Status = status, Body = (T)(object)new ExpectedReplies(Replies) });
        }
    }
}
