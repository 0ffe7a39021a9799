using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Builder.Skills;

/// <summary>What a skill sends comes into the user's conversation: to the user, or to the bot.</summary>
public sealed class SkillHandlerTests
{
    private readonly FakeChannel channel = new();
    private readonly SkillConversationIdFactory ids = new(new MemoryStorage());
    private readonly Parent parent = new();
    private readonly CloudSkillHandler handler;

    public SkillHandlerTests()
    {
        var authentication = new FakeAuthentication(channel);
        handler = new CloudSkillHandler(new Cloud(authentication), parent, ids, authentication);
    }

    [Fact]
    public async Task A_message_goes_to_the_user_and_its_id_to_the_skill()
    {
        var id = await TalkAsync();

        var response = await handler.HandleSendToConversationAsync(
            "Bearer x",
            id,
            new Activity(ActivityTypes.Message, text: "from the skill")
        );

        response.Id.ShouldBe("channel-1");
        var (method, path, body) = channel.Requests.ShouldHaveSingleItem();
        (method, path).ShouldBe(("POST", "/v3/conversations/talk-1/activities/in-1"));
        (body!["text"]!.Value<string>(), body["recipient"]!["id"]!.Value<string>()).ShouldBe(("from the skill", "user-1"));
        parent.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ActivityTypes.Event, "any")]
    [InlineData(ActivityTypes.EndOfConversation, null)]
    [InlineData(ActivityTypes.Command, "own/command")]
    [InlineData(ActivityTypes.CommandResult, "own/command")]
    public async Task Events_endings_and_commands_between_bots_go_to_the_bot(string type, string? name)
    {
        var id = await TalkAsync();
        var activity = new Activity(type)
        {
            Name = name,
            Value = "value",
            Code = "code",
        };

        var response = await handler.HandleReplyToActivityAsync("Bearer x", id, "in-7", activity);

        var seen = parent.Seen.ShouldHaveSingleItem();
        (seen.Type, seen.Name, seen.Value, seen.Code, seen.Id).ShouldBe((type, name, "value", "code", "in-7"));
        seen.CallerId.ShouldBe("urn:botframework:aadappid:skill-app");
        parent.Reference!.ConversationReference.Conversation.Id.ShouldBe("talk-1");
        channel.Requests.ShouldBeEmpty();
        response.Id.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Commands_of_channels_go_to_the_user()
    {
        var id = await TalkAsync();

        await handler.HandleSendToConversationAsync("Bearer x", id, new Activity(ActivityTypes.Command) { Name = "application/open" });

        channel.Requests.Count.ShouldBe(1);
        parent.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_end_forgets_the_conversation()
    {
        var id = await TalkAsync();

        await handler.HandleSendToConversationAsync("Bearer x", id, new Activity(ActivityTypes.EndOfConversation));

        (await ids.GetSkillConversationReferenceAsync(id, default)).ShouldBeNull();
        await Should.ThrowAsync<KeyNotFoundException>(() =>
            handler.HandleSendToConversationAsync("Bearer x", id, new Activity(ActivityTypes.Message))
        );
    }

    [Fact]
    public async Task A_skill_can_replace_and_delete_what_it_sent_and_ask_who_is_there()
    {
        var id = await TalkAsync();

        var updated = await handler.HandleUpdateActivityAsync(
            "Bearer x",
            id,
            "old",
            new Activity(ActivityTypes.Message, "old", text: "new")
        );
        await handler.HandleDeleteActivityAsync("Bearer x", id, "old");
        await handler.HandleGetConversationMemberAsync("Bearer x", "user-1", id);

        updated.Id.ShouldBe("channel-1");
        channel
            .Requests.Select(request => $"{request.Method} {request.Path}")
            .ShouldBe([
                "PUT /v3/conversations/talk-1/activities/old",
                "DELETE /v3/conversations/talk-1/activities/old",
                "GET /v3/conversations/talk-1/members/user-1",
            ]);
    }

    [Fact]
    public async Task A_caller_who_is_not_allowed_reaches_nobody()
    {
        var id = await TalkAsync();

        await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            handler.HandleSendToConversationAsync(null, id, new Activity(ActivityTypes.Message))
        );
        channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_skill_cannot_ask_says_so()
    {
        await Should.ThrowAsync<NotImplementedException>(() => handler.HandleGetConversationMembersAsync("Bearer x", "id"));
        await Should.ThrowAsync<NotImplementedException>(() => handler.HandleUploadAttachmentAsync("Bearer x", "id", new AttachmentData()));
        await Should.ThrowAsync<NotImplementedException>(() =>
            handler.HandleCreateConversationAsync("Bearer x", new ConversationParameters())
        );
    }

    [Fact]
    public async Task Conversation_ids_cannot_be_guessed_and_remember_the_scope()
    {
        var (first, second) = (await TalkAsync(), await TalkAsync());

        first.ShouldNotBe(second);
        var reference = await ids.GetSkillConversationReferenceAsync(first, default);
        (reference.ConversationReference.Conversation.Id, reference.OAuthScope).ShouldBe(("talk-1", "scope"));
        (await ids.GetSkillConversationReferenceAsync("unknown", default)).ShouldBeNull();
        await Should.ThrowAsync<ArgumentNullException>(() => ids.GetSkillConversationReferenceAsync(" ", default));
        (
            await Should.ThrowAsync<ArgumentNullException>(() =>
                ids.CreateSkillConversationIdAsync((SkillConversationIdFactoryOptions)null!, default)
            )
        ).ParamName.ShouldBe("options");
        Should.Throw<ArgumentNullException>(() => new SkillConversationIdFactory(null)).ParamName.ShouldBe("storage");
    }

    [Fact]
    public void Everything_a_handler_is_made_of_is_needed()
    {
        var authentication = new FakeAuthentication(channel);
        var adapter = new Cloud(authentication);

        Should.Throw<ArgumentNullException>(() => new CloudSkillHandler(null, parent, ids, authentication)).ParamName.ShouldBe("adapter");
        Should.Throw<ArgumentNullException>(() => new CloudSkillHandler(adapter, null, ids, authentication)).ParamName.ShouldBe("bot");
        Should
            .Throw<ArgumentNullException>(() => new CloudSkillHandler(adapter, parent, null, authentication))
            .ParamName.ShouldBe("conversationIdFactory");
        Should.Throw<ArgumentNullException>(() => new CloudSkillHandler(adapter, parent, ids, null)).ParamName.ShouldBe("auth");
    }

    private Task<string> TalkAsync() =>
        ids.CreateSkillConversationIdAsync(
            new SkillConversationIdFactoryOptions { Activity = Some.Message(), FromBotOAuthScope = "scope" },
            default
        );

    private sealed class Parent : IBot
    {
        public List<Activity> Seen { get; } = [];

        public SkillConversationReference? Reference { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Seen.Add(turnContext.Activity);
            Reference = turnContext.TurnState.Get<SkillConversationReference>(CloudSkillHandler.SkillConversationReferenceKey);
            return Task.CompletedTask;
        }
    }

    private sealed class Cloud(Microsoft.Bot.Connector.Authentication.BotFrameworkAuthentication authentication)
        : CloudAdapterBase(authentication);
}
