using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Debugging;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class DebuggingTests
{
    [Fact]
    public void A_map_tells_objects_apart_by_identity()
    {
        var (one, other) = (new string('a', 3), new string('a', 3));
        ISourceMap map = new SourceMap();
        map.Add(one, new SourceRange("a.cs", 1, 2, 3, 4));

        map.TryGetValue(one, out var range).ShouldBeTrue();
        range.ToString().ShouldBe("a.cs:1:2->3:4");
        map.TryGetValue(other, out _).ShouldBeFalse();
        new NullSourceMap().TryGetValue(one, out _).ShouldBeFalse();
    }

    [Fact]
    public void Ranges_are_equal_by_value_and_cloned_apart()
    {
        var range = new SourceRange("a.cs", 1, 2, 3, 4);
        var clone = range.DeepClone();

        clone.ShouldBe(range);
        clone.GetHashCode().ShouldBe(range.GetHashCode());
        clone.EndPoint.LineIndex = 9;
        clone.ShouldNotBe(range);
    }

    [Fact]
    public void Reading_tells_where_it_began_and_ended()
    {
        using var reader = new JsonTextReader(new StringReader("{\n  \"a\": 1\n}"));
        reader.Read();

        SourcePoint.ReadObjectWithSourcePoints(reader, one => new JsonSerializer().Deserialize<object>(one), out var start, out var after);

        (start.LineIndex, after.LineIndex).ShouldBe((1, 3));
    }

    [Fact]
    public async Task A_debugger_in_the_turn_sees_every_step()
    {
        var debugger = new Watching();
        var turn = new TurnContext(new TestAdapter(), MessageFactory.Text("hi"));
        turn.TurnState.Add<IDialogDebugger>(debugger);
        var dc = new DialogContext(new DialogSet().Add(new SimpleDialog("a")), turn, new DialogState());
        await dc.BeginDialogAsync("a");
        await dc.EndDialogAsync();

        debugger.Steps.ShouldBe(["beginDialog", "EndDialog"]);
        new TurnContext(new TestAdapter(), MessageFactory.Text("hi")).GetDebugger().ShouldBeSameAs(NullDialogDebugger.Instance);
    }

    [Fact]
    public void A_dialog_knows_where_it_was_declared() => new Declared().Source.Path.ShouldBe("here.cs");

    private sealed class Watching : IDialogDebugger
    {
        internal List<string> Steps { get; } = [];

        public Task StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken)
        {
            Steps.Add(more);
            return Task.CompletedTask;
        }
    }

    private sealed class Declared : Dialog
    {
        internal Declared()
        {
            RegisterSourceLocation("here.cs", 7);
        }

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        ) => dc.EndDialogAsync(null, cancellationToken);
    }
}
