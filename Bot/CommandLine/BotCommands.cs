using System.CommandLine;
using BotApp.Catalogue;
using BotApp.Commerce.Storage.Seed;
using BotApp.Recognizers;
using BotApp.Recognizers.Entities.Lexicon;
using BotApp.Recognizers.Intents;

namespace BotApp.CommandLine;

/// <summary>The command line: without a command it serves, the rest are tools for developers and testers.</summary>
public static class BotCommands
{
    /// <summary>Days in a file are read as the demo shop reads them.</summary>
    private const string ShopZone = "Asia/Shanghai";

    /// <summary>The exit code: 0 when all went well, 1 when something did not, with the reason on standard error.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("BotApp: a customer-service bot for e-commerce shops. Without a command it serves.");
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((_, cancellationToken) => ServeAsync(args, cancellationToken));
        root.Subcommands.Add(TalkCommand.Create());
        root.Subcommands.Add(RecognizeCommand.Create(() => RecognizerOf(IntentSource.BuiltIn())));
        root.Subcommands.Add(EvaluateCommand.Create());
        var zone = TimeZoneInfo.FindSystemTimeZoneById(ShopZone);
        root.Subcommands.Add(KnowledgeCommand.Create(TimeProvider.System, zone));
        root.Subcommands.Add(DecideCommand.Create(zone, () => new StreamReader(Console.OpenStandardInput())));
        root.Subcommands.Add(PolicyCommand.Create(TimeProvider.System, zone));
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(GoalsCommand.Create());
        root.Subcommands.Add(AutomationCommand.Create());
        return root.Parse(args).InvokeAsync();
    }

    /// <summary>Knows the names of the demo shop.</summary>
    private static ShopRecognizer RecognizerOf(IntentSource intents)
    {
        var lexicon = new ProductLexicon();
        lexicon.Replace(CatalogueNames.Of(DemoCatalogue.Categories, DemoCatalogue.Products));
        return new(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById(ShopZone), new IntentReader(intents), lexicon);
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var app = WebApplication.CreateBuilder(args).AddBotApp().Build().MapBotApp();
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
