using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class MemoryTests
{
    private readonly UserState user = new(new MemoryStorage());
    private readonly ConversationState conversation = new(new MemoryStorage());

    /// <summary>A context with both states loaded and a dialog active.</summary>
    private async Task<DialogContext> OpenAsync(Dialog? dialog = null)
    {
        var activity = MessageFactory.Text("hi");
        activity.ApplyConversationReference(TestAdapter.CreateConversation("c1"), true);
        activity.ChannelId = "test";
        var turn = new TurnContext(new TestAdapter(), activity);
        turn.TurnState.Add(user);
        turn.TurnState.Add(conversation);
        dialog ??= new SimpleDialog("root");
        var dc = new DialogContext(new DialogSet().Add(dialog), turn, new DialogState());
        await dc.BeginDialogAsync(dialog.Id);
        await dc.State.LoadAllScopesAsync();

        return dc;
    }

    [Theory]
    [InlineData("user")]
    [InlineData("conversation")]
    [InlineData("turn")]
    [InlineData("dialog")]
    [InlineData("this")]
    public async Task Scopes_remember_in_any_case(string scope)
    {
        var state = (await OpenAsync()).State;

        state.SetValue($"{scope}.num", 15);
        state.SetValue($"{scope.ToUpperInvariant()}.NuM", 25);
        state.SetValue($"{scope}.order", new { Lines = new[] { new { Name = "tea" } } });

        state.GetIntValue($"{scope}.num").ShouldBe(25);
        state.GetStringValue($"{scope}.order.lines[0].name").ShouldBe("tea");
        state.GetBoolValue($"{scope}.none", true).ShouldBeTrue();
        state.GetValue($"{scope}.none", () => "default").ShouldBe("default");
        state.GetValue<JObject>(scope).ShouldNotBeNull();
    }

    [Fact]
    public async Task User_and_conversation_are_the_states_of_the_bot()
    {
        var dc = await OpenAsync();
        var property = user.CreateProperty<string>("name");
        await property.SetAsync(dc.Context, "小林");
        dc.State.GetValue<string>("user.name").ShouldBe("小林");

        dc.State.SetValue("user.name", "小王");

        (await property.GetAsync(dc.Context)).ShouldBe("小王");
    }

    [Fact]
    public async Task The_activity_is_part_of_the_turn() => (await OpenAsync()).State.GetValue<string>("turn.activity.text").ShouldBe("hi");

    [Fact]
    public async Task Short_forms_are_known()
    {
        var state = (await OpenAsync()).State;
        state.SetValue("$a", "dialog");
        state.SetValue("#i", "intent");
        state.SetValue("@@e", new[] { "first", "second" });
        state.SetValue("@@nested", new[] { new[] { "inner" } });

        state.GetValue<string>("dialog.a").ShouldBe("dialog");
        state.GetValue<string>("turn.recognized.intents.i").ShouldBe("intent");
        state.GetValue<string>("@e").ShouldBe("first");
        state.GetValue<string>("@nested").ShouldBe("inner");
        state.GetValue<string>("turn.recognized.entities.e.First()").ShouldBe("first");
        state.GetValue<string[]>("@@e").ShouldBe(["first", "second"]);
        state.GetValue<string>("%id").ShouldBe("root");
    }

    [Theory]
    [InlineData("$", "$")]
    [InlineData("$$", "$$")]
    [InlineData("$_foo", "dialog._foo")]
    [InlineData("$foo.bar[0]", "dialog.foo.bar[0]")]
    [InlineData(" $foo ", "dialog.foo")]
    [InlineData("$1", "$1")]
    [InlineData("foo$", "foo$")]
    public void Dollar_means_dialog(string path, string expected) => new DollarPathResolver().TransformPath(path).ShouldBe(expected);

    [Fact]
    public void Every_sign_means_its_path()
    {
        new HashPathResolver().TransformPath("#foo").ShouldBe("turn.recognized.intents.foo");
        new HashPathResolver().TransformPath("#").ShouldBe("#");
        new AtAtPathResolver().TransformPath("@@foo").ShouldBe("turn.recognized.entities.foo");
        new AtPathResolver().TransformPath("@foo.bar").ShouldBe("turn.recognized.entities.foo.first().bar");
        new PercentPathResolver().TransformPath("%foo").ShouldBe("class.foo");
        Should.Throw<ArgumentNullException>(() => new AtPathResolver().TransformPath(null!)).ParamName.ShouldBe("path");
    }

    [Fact]
    public async Task An_unknown_scope_cannot_be_written_and_reads_as_nothing()
    {
        var state = (await OpenAsync()).State;

        Should.Throw<ArgumentOutOfRangeException>(() => state.SetValue("xxx", 1)).Message.ShouldContain("does not match memory scope");
        Should.Throw<ArgumentNullException>(() => state.SetValue(null, 1)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => state.RemoveValue(null)).ParamName.ShouldBe("path");
        Should.Throw<NotSupportedException>(() => state.RemoveValue("user"));
        state.TryGetValue<object>("xxx.y", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_task_is_not_a_value()
    {
        var state = (await OpenAsync()).State;

        Should.Throw<ArgumentException>(() => state.SetValue("turn.x", Task.CompletedTask)).ParamName.ShouldBe("value");
    }

    [Fact]
    public async Task Values_are_taken_away_and_changes_counted()
    {
        var state = (await OpenAsync()).State;
        var version = state.Version();
        state.SetValue("turn.x", 1);
        state.Version().ShouldNotBe(version);

        state.RemoveValue("turn.x");

        state.TryGetValue<int>("turn.x", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Watched_paths_tell_when_they_change()
    {
        var state = (await OpenAsync()).State;
        var paths = state.TrackPaths(["dialog.user.first", "dialog.user.last"]);
        state.SetValue("dialog.eventCounter", 1);
        state.SetValue("dialog.other", 3);
        state.AnyPathChanged(0, paths).ShouldBeFalse();

        state.SetValue("dialog.eventCounter", 2);
        state.SetValue("dialog.user.first", "bart");
        state.AnyPathChanged(1, paths).ShouldBeTrue();

        state.SetValue("dialog.eventCounter", 3);
        state.SetValue("dialog.user", new Dictionary<string, object> { ["first"] = "tom" });
        state.AnyPathChanged(2, paths).ShouldBeTrue();
        state.AnyPathChanged(3, paths).ShouldBeFalse();
    }

    [Fact]
    public async Task Dialog_means_the_container_and_this_the_active_dialog()
    {
        var component = new ComponentDialog("c");
        component.AddDialog(new SimpleDialog("inner"));
        var dc = await OpenAsync(component);
        var inner = dc.Child;

        inner.State.SetValue("dialog.x", "component");
        inner.State.SetValue("this.x", "inner");

        dc.ActiveDialog.State["x"].ShouldBe("component");
        inner.ActiveDialog.State["x"].ShouldBe("inner");
        dc.State.GetValue<string>("dialog.x").ShouldBe("component");
        inner.State.GetValue<string>("class.id").ShouldBe("inner");
        inner.State.GetValue<string>("dialogclass.id").ShouldBe("c");
    }

    [Fact]
    public async Task A_container_may_pass_the_scope_on()
    {
        var outer = new ComponentDialog("outer");
        var inner = new ComponentDialog("inner") { IgnoreMemoryScopeBinding = true };
        inner.AddDialog(new SimpleDialog("leaf"));
        outer.AddDialog(inner);
        var dc = await OpenAsync(outer);

        dc.Child.State.SetValue("dialog.x", "outer");

        dc.ActiveDialog.State["x"].ShouldBe("outer");
    }

    [Fact]
    public async Task The_stack_can_be_seen()
    {
        var component = new ComponentDialog("c");
        component.AddDialog(new SimpleDialog("inner"));
        var inner = (await OpenAsync(component)).Child;

        inner.State.GetValue<string[]>("dialogcontext.stack").ShouldBe(["inner", "c"]);
        inner.State.GetValue<string>("dialogcontext.activeDialog").ShouldBe("inner");
        inner.State.GetValue<string>("dialogcontext.parent").ShouldBe("c");
    }

    [Theory]
    [InlineData("class")]
    [InlineData("dialogclass")]
    [InlineData("dialogcontext")]
    [InlineData("settings")]
    [InlineData("user")]
    public async Task Some_scopes_cannot_be_replaced(string scope)
    {
        var state = (await OpenAsync()).State;

        Should.Throw<NotSupportedException>(() => state[scope] = new JObject());
    }

    [Fact]
    public async Task Settings_are_the_configuration()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Shop:Name", "店小二"), new("Shop:Cities:0", "上海"), new("Shop:Cities:1", "杭州")])
            .Build();
        var dc = await OpenAsync();
        dc.Context.TurnState.Add<IConfiguration>(configuration);

        dc.State.GetValue<string>("settings.shop.name").ShouldBe("店小二");
        dc.State.GetValue<string>("settings.shop.cities[1]").ShouldBe("杭州");
    }

    [Fact]
    public async Task A_snapshot_shows_the_scopes_that_change()
    {
        var dc = await OpenAsync();
        dc.State.SetValue("user.name", "小林");

        var snapshot = dc.State.GetMemorySnapshot();

        snapshot.Properties().Select(one => one.Name).ShouldBe(["turn", "dialog", "this", "conversation", "user"], ignoreOrder: true);
        snapshot["user"]!["name"]!.ToString().ShouldBe("小林");
        snapshot["turn"]!["activity"]!["text"]!.ToString().ShouldBe("hi");
    }

    [Fact]
    public async Task Every_scope_needs_a_context()
    {
        foreach (var scope in (await OpenAsync()).State.Configuration.MemoryScopes)
        {
            Should.Throw<Exception>(() => scope.GetMemory(null!), scope.Name);
            Should.Throw<Exception>(() => scope.SetMemory(null!, new JObject()), scope.Name);
        }
    }

    [Fact]
    public async Task A_scope_of_ones_own_can_be_added()
    {
        var dc = await OpenAsync();
        dc.State.Configuration.MemoryScopes.Add(new Fixed());

        new DialogStateManager(dc).GetValue<int>("fixed.number").ShouldBe(42);
        dc.State.Keys.ShouldContain("fixed");
        dc.State.GetMemoryScope("FIXED").ShouldBeOfType<Fixed>();
    }

    [Fact]
    public async Task A_turn_can_bring_scopes()
    {
        var dc = await OpenAsync();
        dc.Context.TurnState.Add<IEnumerable<MemoryScope>>([new Fixed()]);

        dc.State.GetValue<int>("fixed.number").ShouldBe(42);
        dc.State.GetValue<string>("turn.activity.text").ShouldBe("hi");
    }

    [Fact]
    public async Task A_scope_can_be_deleted()
    {
        var dc = await OpenAsync();
        dc.State.SetValue("user.name", "小林");
        await dc.State.SaveAllChangesAsync();

        await dc.State.DeleteScopesMemoryAsync("user");

        dc.State.GetValue<string>("user.name").ShouldBeNull();
    }

    [Fact]
    public async Task Scopes_look_like_a_dictionary_that_cannot_be_changed()
    {
        IDictionary<string, object> state = (await OpenAsync()).State;

        state.ContainsKey("USER").ShouldBeTrue();
        state.ContainsKey("nobody").ShouldBeFalse();
        state.Count.ShouldBe(9);
        state.IsReadOnly.ShouldBeTrue();
        state.Select(one => one.Key).ShouldBe(state.Keys);
        Should.Throw<NotSupportedException>(() => state.Add("x", 1));
        Should.Throw<NotSupportedException>(() => state.Remove("user"));
        Should.Throw<NotSupportedException>(state.Clear);
    }

    [Fact]
    public void The_component_registers_scopes_and_resolvers()
    {
        var services = new ServiceCollection();

        new DialogsBotComponent().ConfigureServices(services, new ConfigurationBuilder().Build());

        var provider = services.BuildServiceProvider();
        provider.GetServices<MemoryScope>().Count().ShouldBe(9);
        provider.GetServices<IPathResolver>().Count().ShouldBe(5);
    }

    [Fact]
    public async Task An_activity_put_into_the_turn_stays_what_it_was()
    {
        var dc = await OpenAsync();

        dc.State.GetValue<Activity>("turn.activity").Text.ShouldBe("hi");
    }

    private sealed class Fixed() : MemoryScope("fixed")
    {
        public override object GetMemory(DialogContext dc) => new { number = 42 };

        public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException();
    }
}
