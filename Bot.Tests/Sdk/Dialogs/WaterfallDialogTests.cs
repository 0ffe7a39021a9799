using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class WaterfallDialogTests
{
    private static WaterfallStep Say(string text) =>
        async (step, cancellationToken) =>
        {
            await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
            return Dialog.EndOfTurn;
        };

    [Fact]
    public async Task Each_message_runs_a_step_and_the_end_returns_the_text()
    {
        var talk = new Talk(new WaterfallDialog("w", [Say("one"), Say("two")]));

        (await talk.SayAsync("a")).ShouldBe("one");
        (await talk.SayAsync("b")).ShouldBe("two");
        (await talk.SayAsync("c")).ShouldBe("");
        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
        talk.Result.Result.ShouldBe("c");
    }

    [Fact]
    public async Task An_activity_that_is_no_message_leaves_it_waiting()
    {
        var talk = new Talk(new WaterfallDialog("w", [Say("one"), Say("two")]));
        await talk.SayAsync("a");

        (await talk.SayAsync(new Activity { Type = ActivityTypes.Event, Name = "ping" })).ShouldBe("");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
        (await talk.SayAsync("b")).ShouldBe("two");
    }

    [Fact]
    public async Task A_step_is_given_options_result_reason_and_place()
    {
        WaterfallStepContext? seen = null;
        var talk = new Talk(
            new WaterfallDialog(
                "w",
                [
                    (step, token) => step.NextAsync("skipped", token),
                    (step, _) =>
                    {
                        seen = step;
                        return Task.FromResult(Dialog.EndOfTurn);
                    },
                ]
            ),
            "options"
        );

        await talk.SayAsync("a");

        seen.ShouldNotBeNull();
        (seen.Options, seen.Result, seen.Reason, seen.Index).ShouldBe(("options", "skipped", DialogReason.NextCalled, 1));
    }

    [Fact]
    public async Task Values_live_from_step_to_step_through_storage()
    {
        var talk = new Talk(
            new WaterfallDialog(
                "w",
                [
                    (step, _) =>
                    {
                        step.Values["name"] = "小林";
                        return Task.FromResult(Dialog.EndOfTurn);
                    },
                    (step, token) => step.EndDialogAsync($"{step.Values["name"]}:{step.Result}", token),
                ]
            )
        );
        await talk.SayAsync("a");
        await talk.SayAsync("b");

        talk.Result.Result.ShouldBe("小林:b");
    }

    [Fact]
    public async Task It_remembers_under_the_official_keys()
    {
        var talk = new Talk(new WaterfallDialog("w", [Say("one"), Say("two")]), "given");
        await talk.SayAsync("a");

        var state = talk.Context.ActiveDialog.State;
        state.Keys.ShouldBe(["options", "values", "instanceId", "stepIndex"], ignoreOrder: true);
        (state["options"], state["stepIndex"]).ShouldBe(("given", 0));
        Guid.TryParse((string)state["instanceId"], out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Next_can_be_called_once_a_step()
    {
        var talk = new Talk(
            new WaterfallDialog(
                "w",
                [
                    async (step, token) =>
                    {
                        await step.NextAsync(null, token);
                        return await step.NextAsync(null, token);
                    },
                    Say("two"),
                ]
            )
        );

        (await Should.ThrowAsync<InvalidOperationException>(() => talk.SayAsync("a"))).Message.ShouldContain("w[0]");
    }

    [Fact]
    public async Task No_steps_end_at_once()
    {
        var talk = new Talk(new WaterfallDialog("w"));
        await talk.SayAsync("a");

        talk.Result.Status.ShouldBe(DialogTurnStatus.Complete);
    }

    [Fact]
    public void A_null_step_is_refused() =>
        Should.Throw<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null!)).ParamName.ShouldBe("step");

    [Fact]
    public void The_version_tells_the_number_of_steps() => new WaterfallDialog("w", [Say("one"), Say("two")]).GetVersion().ShouldBe("w:2");

    [Fact]
    public async Task Telemetry_hears_start_steps_and_completion()
    {
        var heard = new Heard();
        var talk = new Talk(new WaterfallDialog("w", [Say("one"), NamedStepAsync]));
        talk.Before = dc =>
        {
            dc.Dialogs.TelemetryClient = heard;
            return Task.CompletedTask;
        };
        await talk.SayAsync("a");
        await talk.SayAsync("b");

        heard.Events.Select(e => e.Name).ShouldBe(["WaterfallStart", "WaterfallStep", "WaterfallStep", "WaterfallComplete"]);
        heard.Events[0].Properties!.Keys.ShouldBe(["DialogId", "InstanceId"]);
        heard.Events[1].Properties!["StepName"].ShouldBe("Step1of2");
        heard.Events[2].Properties!["StepName"].ShouldBe(nameof(NamedStepAsync));
        heard.Events.Select(e => e.Properties!["InstanceId"]).Distinct().ShouldHaveSingleItem();
        heard.Views.ShouldBe(["w"]);
    }

    [Fact]
    public async Task Telemetry_hears_of_a_cancelled_waterfall()
    {
        var heard = new Heard();
        var dialog = new WaterfallDialog("w", [Say("one"), NamedStepAsync]) { TelemetryClient = heard };
        var instance = new DialogInstance { Id = "w" };
        instance.State["stepIndex"] = 1;
        instance.State["instanceId"] = "run";

        await dialog.EndDialogAsync(new TurnContext(new TestAdapter(), new Activity()), instance, DialogReason.CancelCalled);

        var (name, properties) = heard.Events.ShouldHaveSingleItem();
        name.ShouldBe("WaterfallCancel");
        properties!["StepName"].ShouldBe(nameof(NamedStepAsync));
        properties["InstanceId"].ShouldBe("run");
    }

    private static Task<DialogTurnResult> NamedStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(null, cancellationToken);
}
