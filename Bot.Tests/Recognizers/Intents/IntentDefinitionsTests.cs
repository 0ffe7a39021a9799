using BotApp.Recognizers.Intents;
using BotApp.Tests.House;

namespace BotApp.Tests.Recognizers.Intents;

public sealed class IntentDefinitionsTests
{
    [Fact]
    public void Every_intent_is_defined_as_its_page_defines_it()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "intents.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 2 && Intent.All.Contains(cells[1]))
            .ToDictionary(cells => cells[1], cells => cells[2]);

        rows.ShouldBe(Intent.All.ToDictionary(intent => intent, IntentDefinitions.Of), ignoreOrder: true);
    }
}
