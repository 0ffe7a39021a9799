using System.Text.Json.Nodes;
using BotApp.Commerce.Storage.Exchange;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using Microsoft.Data.Sqlite;

namespace BotApp.Tests.Commerce.TauRetail;

/// <summary>The tau-retail shop imported once into a file, and copied for each case; with their data beside it, to compare.</summary>
internal sealed class TauTemplate
{
    public static readonly string Terms = Path.Combine(Repository.Root, "Bot.Tests", "Commerce", "TauRetail", "policies");
    private readonly string file = SeededFiles.NewPath();
    private readonly JsonObject orders = Read("orders.json");
    private readonly JsonObject users = Read("users.json");

    private TauTemplate() { }

    public static async Task<TauTemplate> CreateAsync()
    {
        var template = new TauTemplate();
        using var files = new TempFolder();
        await new TauFiles(TauShop.Source, files.Path, Shop.FirstMorning).WriteAsync(CancellationToken.None);
        await using (var shop = Shop.CreateAt(template.file))
        {
            await shop.Opening.OpenAsync(CancellationToken.None);
            (await shop.The<ShopImport>().RunAsync(files.Path, new ImportWish(), CancellationToken.None)).Findings.ShouldBeEmpty();
        }

        SeededFiles.Close(template.file);
        return template;
    }

    /// <summary>A copy under tau-retail's own terms, in which a case can be played without the others noticing.</summary>
    public TauShop Copy() => new(Shop.CreateCopy(file, options => options.PolicyDirectory = Terms));

    /// <summary>Writes the untouched shop over the one in that file; contexts that keep it open and are at rest read the new one.</summary>
    public void Restore(string target)
    {
        if (!File.Exists(target))
        {
            File.Copy(file, target);
            return;
        }

        using var from = new SqliteConnection($"Data Source={file};Pooling=False");
        using var to = new SqliteConnection($"Data Source={target};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }

    public IEnumerable<JsonNode> Orders => orders.Select(pair => pair.Value!);

    /// <summary>What an order's state is at the beginning.</summary>
    public string Status(string number) => (string)orders[number]!["status"]!;

    public JsonObject Order(string number) => orders[number]!.AsObject();

    public JsonObject User(string id) => users[id]!.AsObject();

    public static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(TauShop.Source, name)))!.AsObject();
}
