using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class RunAsyncTests
{
    private static readonly string Parent = Guid.NewGuid().ToString();

    private readonly ConversationState conversation = new(new MemoryStorage());
    private readonly TestAdapter adapter = new(sendTraceActivity: true);
    private readonly Greeting dialog = new();

    private Action<ITurnContext> prepare = _ => { };

    private async Task<List<Activity>> SendAsync(Activity activity)
    {
        var stack = conversation.CreateProperty<DialogState>("DialogState");
        await adapter.ProcessActivityAsync(
            activity,
            async (turn, token) =>
            {
                prepare(turn);
                await dialog.RunAsync(turn, stack, token);
                await conversation.SaveChangesAsync(turn, false, token);
            }
        );
        var replies = new List<Activity>();
        while (adapter.GetNextReply() is Activity reply)
        {
            replies.Add(reply);
        }

        return replies;
    }

    private Task<List<Activity>> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    private static IEnumerable<string> Texts(IEnumerable<Activity> replies) =>
        replies.Where(reply => reply.Type == ActivityTypes.Message).Select(reply => reply.Text);

    private void CalledByBot(string? answeringScope = null) =>
        prepare = turn =>
        {
            var claims = new[]
            {
                new Claim(AuthenticationConstants.VersionClaim, "2.0"),
                new Claim(AuthenticationConstants.AudienceClaim, Guid.NewGuid().ToString()),
                new Claim(AuthenticationConstants.AuthorizedParty, Parent),
            };
            turn.TurnState.Add(BotAdapter.BotIdentityKey, new ClaimsIdentity(claims));
            if (answeringScope != null)
            {
                var reference = new SkillConversationReference { OAuthScope = answeringScope };
                turn.TurnState.Add(SkillHandler.SkillConversationReferenceKey, reference);
            }
        };

    [Fact]
    public async Task It_begins_continues_and_begins_anew()
    {
        Texts(await SayAsync("hi")).ShouldBe(["name?"]);
        Texts(await SayAsync("小林")).ShouldBe(["hello 小林"]);
        Texts(await SayAsync("hi")).ShouldBe(["name?"]);
    }

    [Fact]
    public async Task Arguments_are_needed()
    {
        var turn = new TurnContext(adapter, MessageFactory.Text("hi"));
        var stack = conversation.CreateProperty<DialogState>("DialogState");

        await Should.ThrowAsync<ArgumentNullException>(() => dialog.RunAsync(null!, stack, default));
        await Should.ThrowAsync<ArgumentNullException>(() => dialog.RunAsync(turn, null!, default));
        await Should.ThrowAsync<ArgumentNullException>(() => ((Dialog)null!).RunAsync(turn, stack, default));
    }

    [Fact]
    public async Task The_state_is_traced_once_a_turn()
    {
        var trace = (await SayAsync("hi")).Where(reply => reply.Type == ActivityTypes.Trace).ShouldHaveSingleItem();

        (trace.Name, trace.Label, trace.ValueType).ShouldBe(("BotState", "Bot State", "https://www.botframework.com/schemas/botState"));
        JObject.FromObject(trace.Value)["turn"]!["activity"]!["text"]!.ToString().ShouldBe("hi");
    }

    [Fact]
    public async Task The_trace_shows_the_leaf()
    {
        var trace = (await SayAsync("hi")).Single(reply => reply.Type == ActivityTypes.Trace);

        var memory = (JObject)trace.Value;
        memory["dialog"]!["dialogs"]!["dialogStack"]![0]!["id"]!.ToString().ShouldBe("text");
        memory["this"]!["options"]!["prompt"]!["text"]!.ToString().ShouldBe("name?");
    }

    [Fact]
    public async Task A_bot_of_its_own_tells_nobody_about_the_end()
    {
        await SayAsync("hi");

        (await SayAsync("小林")).ShouldNotContain(reply => reply.Type == ActivityTypes.EndOfConversation);
        dialog.Ended.ShouldBe(DialogReason.EndCalled);
    }

    [Fact]
    public async Task A_skill_tells_its_parent_about_the_end()
    {
        CalledByBot();
        await SayAsync("hi");
        var replies = await SendAsync(
            new Activity
            {
                Type = ActivityTypes.Message,
                Text = "小林",
                Locale = "zh-cn",
            }
        );

        var end = replies.Where(reply => reply.Type == ActivityTypes.EndOfConversation).ShouldHaveSingleItem();
        (end.Value, end.Locale, end.Code).ShouldBe(("小林", "zh-cn", EndOfConversationCodes.CompletedSuccessfully));
    }

    [Theory]
    [InlineData(AuthenticationConstants.ToChannelFromBotOAuthScope, false)]
    [InlineData(GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope, false)]
    [InlineData("a parent", true)]
    public async Task Whether_an_answer_of_a_skill_ends_upwards_depends_on_who_is_above(string scope, bool tells)
    {
        CalledByBot(scope);
        await SayAsync("hi");

        (await SayAsync("小林")).Exists(reply => reply.Type == ActivityTypes.EndOfConversation).ShouldBe(tells);
    }

    [Fact]
    public async Task The_end_from_the_parent_cancels_a_skill_quietly()
    {
        CalledByBot();
        await SayAsync("hi");

        var replies = await SendAsync(new Activity { Type = ActivityTypes.EndOfConversation });

        replies.ShouldBeEmpty();
        dialog.Ended.ShouldBe(DialogReason.CancelCalled);
    }

    [Fact]
    public async Task The_parent_can_have_a_skill_ask_again()
    {
        CalledByBot();
        await SayAsync("hi");

        Texts(await SendAsync(new Activity { Type = ActivityTypes.Event, Name = DialogEvents.RepromptDialog })).ShouldBe(["name?"]);
    }

    [Fact]
    public async Task A_skill_at_rest_is_not_begun_by_the_end_or_a_reprompt()
    {
        CalledByBot();

        (await SendAsync(new Activity { Type = ActivityTypes.EndOfConversation })).ShouldBeEmpty();
        (await SendAsync(new Activity { Type = ActivityTypes.Event, Name = DialogEvents.RepromptDialog })).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_error_is_offered_to_the_dialogs_and_then_thrown()
    {
        await SayAsync("hi");

        await Should.ThrowAsync<FormatException>(() => SayAsync("break"));
        dialog.Errors.ShouldBe(1);
    }

    [Fact]
    public async Task A_handled_error_lets_the_turn_go_on()
    {
        await SayAsync("hi");
        dialog.Handles = true;

        Texts(await SayAsync("break")).ShouldBe(["name?"]);
    }

    [Fact]
    public async Task Services_of_the_turn_are_seen_by_the_dialogs()
    {
        prepare = turn => turn.TurnState["clock"] = "noon";
        await SayAsync("hi");

        dialog.Clock.ShouldBe("noon");
    }

    private sealed class Greeting : ComponentDialog
    {
        internal Greeting()
            : base("greeting")
        {
            AddDialog(
                new WaterfallDialog(
                    "steps",
                    [
                        (step, token) =>
                        {
                            Clock = step.Services.Get<string>("clock");
                            return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?") }, token);
                        },
                        async (step, token) =>
                        {
                            await step.Context.SendActivityAsync($"hello {step.Result}", cancellationToken: token);
                            return await step.EndDialogAsync(step.Result, token);
                        },
                    ]
                )
            );
            AddDialog(
                new TextPrompt(
                    "text",
                    (answer, _) => answer.Recognized.Value == "break" ? throw new FormatException() : Task.FromResult(true)
                )
            );
        }

        internal DialogReason? Ended { get; private set; }

        internal string? Clock { get; private set; }

        internal int Errors { get; private set; }

        internal bool Handles { get; set; }

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return await base.OnDialogEventAsync(dc, e, cancellationToken);
            }

            Errors++;
            if (Handles)
            {
                await dc.CancelAllDialogsAsync(cancellationToken);
            }

            return Handles;
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context,
            DialogInstance instance,
            DialogReason reason,
            CancellationToken cancellationToken = default
        )
        {
            Ended = reason;
            return Task.CompletedTask;
        }
    }
}
