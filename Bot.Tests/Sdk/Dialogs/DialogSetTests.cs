using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void A_set_needs_a_place_for_its_stack() =>
        Should.Throw<ArgumentNullException>(() => new DialogSet(null!)).ParamName.ShouldBe("dialogState");

    [Fact]
    public void A_null_dialog_is_refused() =>
        Should.Throw<ArgumentNullException>(() => new DialogSet().Add(null!)).ParamName.ShouldBe("dialog");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_id_cannot_be_looked_up(string? id) =>
        Should.Throw<ArgumentNullException>(() => new DialogSet().Find(id)).ParamName.ShouldBe("dialogId");

    [Fact]
    public void An_unknown_id_finds_nothing() => new DialogSet().Find("nobody").ShouldBeNull();

    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number()
    {
        var (first, second, third) = (new WaterfallDialog("a"), new WaterfallDialog("a"), new WaterfallDialog("a"));
        var set = new DialogSet().Add(first).Add(second).Add(third);

        second.Id.ShouldBe("a2");
        third.Id.ShouldBe("a3");
        set.Find("a").ShouldBeSameAs(first);
        set.Find("a3").ShouldBeSameAs(third);
    }

    [Fact]
    public void The_same_dialog_twice_is_one()
    {
        var dialog = new WaterfallDialog("a");

        new DialogSet().Add(dialog).Add(dialog).GetDialogs().ShouldBe([dialog]);
        dialog.Id.ShouldBe("a");
    }

    [Fact]
    public void Dependencies_are_added_too() => new DialogSet().Add(new Caller()).Find("called").ShouldNotBeNull();

    [Fact]
    public void The_telemetry_client_goes_to_all_dialogs_before_and_after()
    {
        var client = new Heard();
        var set = new DialogSet().Add(new WaterfallDialog("before"));
        set.TelemetryClient = client;
        set.Add(new WaterfallDialog("after"));

        set.GetDialogs().ShouldAllBe(dialog => dialog.TelemetryClient == client);

        set.TelemetryClient = null;
        set.GetDialogs().ShouldAllBe(dialog => dialog.TelemetryClient is NullBotTelemetryClient);
    }

    [Fact]
    public void Containers_inside_each_other_can_be_given_a_telemetry_client()
    {
        var (outer, inner) = (new ComponentDialog("outer"), new ComponentDialog("inner"));
        outer.Dialogs.Add(inner);
        inner.Dialogs.Add(outer);
        var client = new Heard();

        outer.TelemetryClient = client;

        inner.TelemetryClient.ShouldBeSameAs(client);
    }

    [Fact]
    public void The_version_changes_with_the_dialogs_and_with_nothing_else()
    {
        var set = new DialogSet().Add(new WaterfallDialog("a"));
        var version = set.GetVersion();

        new DialogSet().Add(new WaterfallDialog("a")).GetVersion().ShouldBe(version);
        set.Add(new WaterfallDialog("b")).GetVersion().ShouldNotBe(version);
    }

    [Fact]
    public async Task A_set_without_a_place_for_its_stack_opens_no_context()
    {
        var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message });

        await Should.ThrowAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    private sealed class Caller() : ComponentDialog("caller"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new WaterfallDialog("called")];
    }
}
