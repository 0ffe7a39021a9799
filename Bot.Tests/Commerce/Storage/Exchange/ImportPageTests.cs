using BotApp.Commerce.Storage.Exchange;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Storage.Exchange;

public sealed class ImportPageTests
{
    [Fact]
    public async Task The_page_names_every_file_and_every_column()
    {
        await using var shop = await Shop.CreateEmpty();
        await using var db = await shop.Tables();
        var sections = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "import.md")))
            .Split("\n### ")
            .ToDictionary(section => section.Split('\n')[0], StringComparer.Ordinal);
        foreach (var sheet in Sheets.Of(db))
        {
            sections.ShouldContainKey(sheet.Name);
            sheet.Columns.Select(column => $"`{column.Name}`").ShouldAllBe(name => sections[sheet.Name].Contains(name), sheet.Name);
        }
    }
}
