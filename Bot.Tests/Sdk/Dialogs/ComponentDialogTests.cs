using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class ComponentDialogTests
{
    private static PromptOptions Ask(string text) => new() { Prompt = MessageFactory.Text(text) };

    [Fact]
    public void The_first_dialog_added_is_the_initial_one()
    {
        var component = new ComponentDialog("c");

        component.AddDialog(new TextPrompt("first")).AddDialog(new TextPrompt("second"));

        component.InitialDialogId.ShouldBe("first");
        component.FindDialog("second").ShouldNotBeNull();
    }

    [Fact]
    public async Task Inner_dialogs_run_on_a_stack_of_their_own()
    {
        var component = new ComponentDialog("c");
        component.AddDialog(new WaterfallDialog("w", [(step, token) => step.PromptAsync("text", Ask("name?"), token)]));
        component.AddDialog(new TextPrompt("text"));
        var talk = new Talk(component);

        (await talk.SayAsync("hi")).ShouldBe("name?");
        talk.Context.Stack.Select(one => one.Id).ShouldBe(["c"]);
        var inner = talk.Context.ActiveDialog.State[ComponentDialog.PersistedDialogState].ShouldBeOfType<DialogState>();
        inner.DialogStack.Select(one => one.Id).ShouldBe(["text", "w"]);

        await talk.SayAsync("小林");
        talk.Result.Result.ShouldBe("小林");
    }

    [Fact]
    public async Task A_dialog_of_the_parent_can_be_called()
    {
        var child = new ComponentDialog("child");
        child.AddDialog(
            new WaterfallDialog(
                "steps",
                [
                    (step, token) => step.BeginDialogAsync("shared", "given", token),
                    (step, token) => step.EndDialogAsync($"got {step.Result}", token),
                ]
            )
        );
        var parent = new ComponentDialog("parent");
        parent.AddDialog(child);
        parent.AddDialog(new WaterfallDialog("shared", [(step, token) => step.EndDialogAsync(step.Options, token)]));
        var talk = new Talk(parent);

        await talk.SayAsync("hi");

        talk.Result.Result.ShouldBe("got given");
    }

    [Fact]
    public async Task Cancelling_inside_completes_the_component()
    {
        var component = new Cancelling();
        var talk = new Talk(component);
        await talk.SayAsync("hi");

        await talk.SayAsync("cancel");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
        component.Ended.ShouldBe(DialogReason.EndCalled);
    }

    [Fact]
    public async Task Cancelling_the_component_cancels_what_is_inside()
    {
        var inside = new SimpleDialog("inside");
        var component = new Cancelling();
        component.AddDialog(inside);
        component.InitialDialogId = "inside";
        var talk = new Talk(component);
        await talk.SayAsync("hi");

        await talk.Context.CancelAllDialogsAsync();

        inside.Ends.ShouldBe([DialogReason.CancelCalled]);
        component.Ended.ShouldBe(DialogReason.CancelCalled);
    }

    [Fact]
    public async Task A_dialog_put_on_top_ends_and_the_question_is_asked_again()
    {
        var component = new ComponentDialog("c");
        component.AddDialog(new TextPrompt("text"));
        var talk = new Talk(component, Ask("name?"))
        {
            Others = { new WaterfallDialog("help", [(step, token) => step.EndDialogAsync(null, token)]) },
        };
        await talk.SayAsync("hi");

        talk.Before = dc => dc.Context.Activity.Text == "help" ? dc.BeginDialogAsync("help") : Task.CompletedTask;

        (await talk.SayAsync("help")).ShouldStartWith("name?");
    }

    [Fact]
    public async Task Initializing_happens_once()
    {
        var component = new Cancelling();
        var talk = new Talk(component);
        await talk.SayAsync("hi");
        await talk.SayAsync("still there");

        component.Initialized.ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_component_is_announced_and_traced()
    {
        var heard = new Heard();
        var component = new ComponentDialog("c");
        component.AddDialog(new TextPrompt("text"));
        var talk = new Talk(component, Ask("name?"));
        await talk.SayAsync("hi");
        component.AddDialog(new TextPrompt("another"));
        talk.Before = dc =>
        {
            dc.Dialogs.TelemetryClient = heard;
            return Task.CompletedTask;
        };

        await talk.SayAsync("小林");

        heard.Traces.ShouldBe(["Unhandled dialog event: versionChanged. Active Dialog: c"]);
    }

    [Fact]
    public void Telemetry_goes_to_what_is_inside()
    {
        var component = new ComponentDialog("c");
        component.AddDialog(new TextPrompt("before"));
        component.TelemetryClient = new Heard();
        component.AddDialog(new TextPrompt("after"));
        component.Dialogs.GetDialogs().ShouldAllBe(dialog => dialog.TelemetryClient is Heard);

        component.TelemetryClient = null;
        component.Dialogs.GetDialogs().ShouldAllBe(dialog => dialog.TelemetryClient is NullBotTelemetryClient);
    }

    [Fact]
    public async Task It_needs_a_context() =>
        (await Should.ThrowAsync<ArgumentNullException>(() => new ComponentDialog("c").BeginDialogAsync(null))).ParamName.ShouldBe(
            "outerDc"
        );

    private sealed class Cancelling : ComponentDialog
    {
        internal Cancelling()
            : base("cancelling")
        {
            AddDialog(new TextPrompt("text"));
        }

        internal DialogReason? Ended { get; private set; }

        internal int Initialized { get; private set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Initialized++;
            return base.OnInitializeAsync(dc);
        }

        protected override Task<DialogTurnResult> OnBeginDialogAsync(
            DialogContext innerDc,
            object options,
            CancellationToken cancellationToken = default
        ) => innerDc.BeginDialogAsync(InitialDialogId, Ask("name?"), cancellationToken);

        protected override Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc,
            CancellationToken cancellationToken = default
        ) =>
            innerDc.Context.Activity.Text switch
            {
                "cancel" => innerDc.CancelAllDialogsAsync(cancellationToken),
                "still there" => Task.FromResult(EndOfTurn),
                _ => base.OnContinueDialogAsync(innerDc, cancellationToken),
            };

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
