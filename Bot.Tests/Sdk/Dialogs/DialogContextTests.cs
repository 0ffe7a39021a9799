using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class DialogContextTests
{
    private readonly DialogSet dialogs = new();
    private readonly TurnContext turn = new(new TestAdapter(), MessageFactory.Text("hi"));

    private DialogContext Open() => new(dialogs, turn, new DialogState());

    private SimpleDialog Known(string id, Func<DialogContext, Task<DialogTurnResult>>? begin = null)
    {
        var dialog = new SimpleDialog(id, begin);
        dialogs.Add(dialog);

        return dialog;
    }

    [Fact]
    public async Task Beginning_pushes_and_waiting_keeps()
    {
        Known("a");
        var dc = Open();

        (await dc.BeginDialogAsync("a")).Status.ShouldBe(DialogTurnStatus.Waiting);

        dc.ActiveDialog.Id.ShouldBe("a");
        dc.Stack.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_id_is_needed_to_begin(string? id) =>
        (await Should.ThrowAsync<ArgumentNullException>(() => Open().BeginDialogAsync(id))).ParamName.ShouldBe("dialogId");

    [Fact]
    public async Task An_unknown_dialog_cannot_begin()
    {
        var e = await Should.ThrowAsync<ArgumentException>(() => Open().BeginDialogAsync("nobody"));

        e.Message.ShouldContain("A dialog with an id of 'nobody' wasn't found");
        e.ParamName.ShouldBe("dialogId");
        e.Data.Contains("DialogContext").ShouldBeTrue();
    }

    [Fact]
    public async Task A_token_is_not_taken_for_options()
    {
        Known("a");
        var dc = Open();
        object token = CancellationToken.None;

        await Should.ThrowAsync<ArgumentException>(() => dc.BeginDialogAsync("a", token));
        await Should.ThrowAsync<ArgumentException>(() => dc.ReplaceDialogAsync("a", token));
        await Should.ThrowAsync<ArgumentException>(() => dc.EndDialogAsync(token));
        await Should.ThrowAsync<ArgumentException>(() => dc.CancelAllDialogsAsync(true, null, token));
    }

    [Fact]
    public async Task A_prompt_needs_options() =>
        (await Should.ThrowAsync<ArgumentNullException>(() => Open().PromptAsync("a", null))).ParamName.ShouldBe("options");

    [Fact]
    public async Task Continuing_an_empty_stack_does_nothing() =>
        (await Open().ContinueDialogAsync()).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task A_dialog_that_is_gone_cannot_continue()
    {
        var dc = new DialogContext(dialogs, turn, new DialogState([new DialogInstance { Id = "gone" }]));

        (await Should.ThrowAsync<InvalidOperationException>(() => dc.ContinueDialogAsync())).Message.ShouldContain("gone");
    }

    [Fact]
    public async Task The_activity_is_announced_once_a_turn()
    {
        var dialog = Known("a");
        var dc = Open();
        await dc.BeginDialogAsync("a");

        await dc.ContinueDialogAsync();
        await dc.ContinueDialogAsync();

        dialog.Events.ShouldBe([DialogEvents.ActivityReceived]);
    }

    [Fact]
    public async Task Ending_hands_the_result_down_and_remembers_it()
    {
        var below = Known("below");
        var above = Known("above");
        var dc = Open();
        await dc.BeginDialogAsync("below");
        await dc.BeginDialogAsync("above");

        (await dc.EndDialogAsync("done")).Status.ShouldBe(DialogTurnStatus.Waiting);

        below.Resumed.ShouldBe("done");
        above.Ends.ShouldBe([DialogReason.EndCalled]);
        dc.State.GetValue<string>("turn.lastresult").ShouldBe("done");
    }

    [Fact]
    public async Task Ending_the_last_dialog_completes()
    {
        Known("a");
        var dc = Open();
        await dc.BeginDialogAsync("a");

        var result = await dc.EndDialogAsync(42);

        result.Status.ShouldBe(DialogTurnStatus.Complete);
        result.Result.ShouldBe(42);
        dc.ActiveDialog.ShouldBeNull();
    }

    [Fact]
    public async Task Replacing_does_not_resume_the_dialog_below()
    {
        var below = Known("below");
        var old = Known("old");
        Known("new");
        var dc = Open();
        await dc.BeginDialogAsync("below");
        await dc.BeginDialogAsync("old");

        await dc.ReplaceDialogAsync("new");

        old.Ends.ShouldBe([DialogReason.ReplaceCalled]);
        dc.State.GetValue<string>("turn.__repeatDialogId").ShouldBe("new");
        below.Resumed.ShouldBeNull();
        dc.Stack.Select(one => one.Id).ShouldBe(["new", "below"]);
    }

    [Fact]
    public async Task Cancelling_ends_all_and_asks_all_but_the_first()
    {
        var (below, above) = (Known("below"), Known("above"));
        var dc = Open();
        await dc.BeginDialogAsync("below");
        await dc.BeginDialogAsync("above");

        (await dc.CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Cancelled);

        above.Ends.ShouldBe([DialogReason.CancelCalled]);
        below.Ends.ShouldBe([DialogReason.CancelCalled]);
        above.Events.ShouldBeEmpty();
        below.Events.ShouldBe([DialogEvents.CancelDialog]);
    }

    [Fact]
    public async Task A_dialog_may_stop_the_cancelling()
    {
        Known("below").Takes = "stop?";
        Known("above");
        var dc = Open();
        await dc.BeginDialogAsync("below");
        await dc.BeginDialogAsync("above");

        await dc.CancelAllDialogsAsync(false, "stop?");

        dc.ActiveDialog.Id.ShouldBe("below");
    }

    [Fact]
    public async Task Cancelling_an_empty_stack_does_nothing() =>
        (await Open().CancelAllDialogsAsync()).Status.ShouldBe(DialogTurnStatus.Empty);

    [Fact]
    public async Task Cancelling_can_go_up_to_the_parents()
    {
        Known("outer");
        var outer = Open();
        await outer.BeginDialogAsync("outer");
        var inner = new DialogContext(new DialogSet().Add(new SimpleDialog("inner")), outer, new DialogState());
        await inner.BeginDialogAsync("inner");

        await inner.CancelAllDialogsAsync(true);

        inner.Stack.ShouldBeEmpty();
        outer.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task Events_bubble_to_the_parent_and_back()
    {
        Known("outer").Takes = "ours";
        var outer = Open();
        await outer.BeginDialogAsync("outer");
        var dialog = new SimpleDialog("inner") { TakesLast = "mine" };
        var inner = new DialogContext(new DialogSet().Add(dialog), outer, new DialogState());
        await inner.BeginDialogAsync("inner");

        (await inner.EmitEventAsync("ours")).ShouldBeTrue();
        (await inner.EmitEventAsync("ours", bubble: false)).ShouldBeFalse();
        (await inner.EmitEventAsync("mine")).ShouldBeTrue();
        (await inner.EmitEventAsync("nobody's")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_reprompt_is_an_event_first()
    {
        var dialog = Known("a");
        var dc = Open();
        await dc.BeginDialogAsync("a");

        await dc.RepromptDialogAsync();
        dialog.Takes = DialogEvents.RepromptDialog;
        await dc.RepromptDialogAsync();

        ((TestAdapter)turn.Adapter).ActiveQueue.Select(reply => reply.Text).ShouldBe(["a again"]);
    }

    [Fact]
    public void Dialogs_are_found_in_the_parent_too()
    {
        var known = Known("known");
        var inner = new DialogContext(new DialogSet(), Open(), new DialogState());

        inner.FindDialog("known").ShouldBeSameAs(known);
        inner.FindDialog("nobody").ShouldBeNull();
    }

    [Fact]
    public void Services_are_seen_by_inner_contexts_and_changed_for_them_alone()
    {
        var outer = Open();
        outer.Services["clock"] = "noon";
        var inner = new DialogContext(new DialogSet(), outer, new DialogState());
        inner.Services["clock"].ShouldBe("noon");

        inner.Services["clock"] = "midnight";

        outer.Services["clock"].ShouldBe("noon");
    }

    [Fact]
    public void The_language_is_the_turns_then_the_activitys_then_the_machines()
    {
        var dc = Open();
        var machine = Thread.CurrentThread.CurrentCulture.Name;
        dc.GetLocale().ShouldBe(machine);

        turn.Activity.Locale = "zh-CN";
        dc.GetLocale().ShouldBe("zh-CN");

        dc.State.SetValue("turn.locale", "fr-FR");
        dc.GetLocale().ShouldBe("fr-FR");
    }

    [Fact]
    public void A_context_needs_its_parts()
    {
        Should.Throw<ArgumentNullException>(() => new DialogContext(null!, turn, new DialogState())).ParamName.ShouldBe("dialogs");
        Should
            .Throw<ArgumentNullException>(() => new DialogContext(dialogs, (ITurnContext)null!, new DialogState()))
            .ParamName.ShouldBe("turnContext");
    }
}
