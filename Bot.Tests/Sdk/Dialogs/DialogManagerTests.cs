using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class DialogManagerTests
{
    private readonly MemoryStorage storage = new();

    private static Dialog AskForName(string property) => new AskForNameDialog(property);

    private async Task<List<string>> SayAsync(DialogManager manager, string text, string conversation = "c1")
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation(conversation));
        await adapter.ProcessActivityAsync(
            new Activity { Type = ActivityTypes.Message, Text = text },
            async (turn, token) =>
            {
                turn.TurnState.Add(new ConversationState(storage));
                turn.TurnState.Add(new UserState(storage));
                manager.ConversationState = null;
                manager.UserState = null;
                Last = await manager.OnTurnAsync(turn, token);
            }
        );

        return [.. adapter.ActiveQueue.Select(reply => reply.Text)];
    }

    private DialogManagerResult? Last { get; set; }

    [Fact]
    public async Task A_conversation_is_remembered_and_no_other_knows()
    {
        var manager = new DialogManager(AskForName("conversation.name"));

        (await SayAsync(manager, "hi")).ShouldBe(["name?"]);
        (await SayAsync(manager, "小林")).ShouldBe(["hello 小林"]);
        (await SayAsync(manager, "hi")).ShouldBe(["hello 小林"]);
        (await SayAsync(manager, "hi", "c2")).ShouldBe(["name?"]);
        Last!.TurnResult.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task A_user_is_remembered_across_conversations()
    {
        var manager = new DialogManager(AskForName("user.name"));
        await SayAsync(manager, "hi");
        await SayAsync(manager, "小林");

        (await SayAsync(manager, "hi", "c2")).ShouldBe(["hello 小林"]);
    }

    [Fact]
    public async Task The_stack_can_be_kept_under_another_name()
    {
        var manager = new DialogManager(AskForName("conversation.name"), "elsewhere");
        await SayAsync(manager, "hi");

        (await storage.ReadAsync(["test/conversations/c1"], default))
            .Values.Single()
            .ShouldBeAssignableTo<IDictionary<string, object>>()!
            .Keys.ShouldContain("elsewhere");
    }

    [Fact]
    public async Task It_needs_a_conversation_state()
    {
        var turn = new TurnContext(new TestAdapter(), MessageFactory.Text("hi"));

        await Should.ThrowAsync<InvalidOperationException>(() => new DialogManager(AskForName("user.name")).OnTurnAsync(turn));
    }

    [Fact]
    public async Task A_conversation_left_too_long_is_forgotten()
    {
        var manager = new DialogManager(AskForName("conversation.name"));
        await SayAsync(manager, "hi");
        await SayAsync(manager, "小林");
        manager.ExpireAfter = 0;

        (await SayAsync(manager, "hi")).ShouldBe(["name?"]);
    }

    [Fact]
    public async Task Objects_of_the_manager_are_in_every_turn_and_so_is_it_itself()
    {
        DialogManager? found = null;
        string? clock = null;
        var manager = new DialogManager(
            new SimpleDialog(
                "root",
                dc =>
                {
                    found = dc.DialogManager;
                    clock = (string)dc.Services["clock"];
                    return dc.EndDialogAsync();
                }
            )
        );
        manager.InitialTurnState["clock"] = "noon";
        await SayAsync(manager, "hi");

        found.ShouldBeSameAs(manager);
        clock.ShouldBe("noon");
    }

    [Fact]
    public async Task Containers_inside_can_be_called_from_everywhere()
    {
        var inner = new ComponentDialog("inner");
        inner.AddDialog(new TextPrompt("text"));
        var root = new ComponentDialog("root");
        root.AddDialog(AskForName("user.name"));
        root.AddDialog(inner);
        var manager = new DialogManager(root);
        await SayAsync(manager, "hi");

        manager.Dialogs.GetDialogs().Select(dialog => dialog.Id).ShouldBe(["root", "ask", "inner"]);
        inner.Id.ShouldBe("inner");
    }

    [Fact]
    public async Task Containers_inside_each_other_are_registered_once()
    {
        var (outer, inner) = (new ComponentDialog("outer"), new ComponentDialog("inner"));
        outer.AddDialog(AskForName("user.name")).AddDialog(inner);
        inner.AddDialog(outer);
        var manager = new DialogManager(outer);
        await SayAsync(manager, "hi");

        manager.Dialogs.GetDialogs().Count().ShouldBe(3);
    }

    [Fact]
    public void The_root_can_be_set_and_taken_away()
    {
        var root = AskForName("user.name");
        var manager = new DialogManager { RootDialog = root };
        manager.RootDialog.ShouldBeSameAs(root);

        manager.RootDialog = null;
        manager.RootDialog.ShouldBeNull();
    }

    [Fact]
    public async Task The_collecting_adapter_collects()
    {
        var adapter = new DialogManagerAdapter();
        var turn = new TurnContext(adapter, new TestAdapter().MakeActivity("hi"));

        await turn.SendActivityAsync("reply");

        adapter.Activities.ShouldHaveSingleItem().Text.ShouldBe("reply");
        await Should.ThrowAsync<NotSupportedException>(() => turn.DeleteActivityAsync("x"));
    }

    [Fact]
    public void Stored_states_are_found_by_their_keys()
    {
        var keys = new PersistedStateKeys { UserState = "u", ConversationState = "c" };
        var state = new PersistedState(keys, new Dictionary<string, object> { ["u"] = new Dictionary<string, object> { ["a"] = 1 } });

        keys.ShouldBe(["u", "c"]);
        state.UserState["a"].ShouldBe(1);
        state.ConversationState.ShouldBeEmpty();
    }

    private sealed class AskForNameDialog : ComponentDialog
    {
        private readonly string property;

        internal AskForNameDialog(string property)
            : base("ask")
        {
            this.property = property;
            AddDialog(new WaterfallDialog("steps", [AskAsync, GreetAsync]));
            AddDialog(new TextPrompt("text"));
        }

        private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.State.TryGetValue<string>(property, out var known)
                ? step.NextAsync(known, cancellationToken)
                : step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?") }, cancellationToken);

        private async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.State.SetValue(property, step.Result);
            await step.Context.SendActivityAsync($"hello {step.Result}", cancellationToken: cancellationToken);

            return await step.EndDialogAsync(step.Result, cancellationToken);
        }
    }
}
