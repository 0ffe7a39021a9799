using System.CommandLine;
using System.Globalization;
using BotApp.Commerce;
using BotApp.Commerce.Storage.Exchange;

namespace BotApp.CommandLine;

/// <summary><c>import DIR</c>: loads a shop from files (docs/import.md), all or nothing; exit code 1 when a row is bad.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR")
        {
            Description = "The folder with orders.csv or orders.jsonl and the like, see docs/import.md",
        };
        var update = new Option<bool>("--update") { Description = "Overwrite rows that are in the shop already" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything, write nothing" };
        var language = new Option<string?>("--language")
        {
            Description = "zh or en: the language of the findings; default: that of the system",
        };
        var place = new ShopPlace();
        var command = new Command("import", "Load products, customers, orders and the rest from files")
        {
            folder,
            update,
            dryRun,
            language,
        };
        place.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(folder).FullName,
                    new ImportWish(parsed.GetValue(update), parsed.GetValue(dryRun)),
                    parsed.GetValue(language) is { } name ? CultureInfo.GetCultureInfo(name) : CultureInfo.CurrentUICulture,
                    place.Settings(parsed),
                    parsed.InvocationConfiguration,
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string folder,
        ImportWish wish,
        CultureInfo culture,
        Action<CommerceOptions> settings,
        InvocationConfiguration console,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using var app = ShopPlace.Open(settings);
            var report = await app.Services.GetRequiredService<ShopImport>().RunAsync(folder, wish, cancellationToken);
            await PrintAsync(report, culture, console, cancellationToken);
            return report.FoundInAll == 0 ? 0 : 1;
        }
        catch (Exception broken) when (broken is IOException or System.Data.Common.DbException)
        {
            await console.Error.WriteLineAsync(broken.Message.AsMemory(), cancellationToken);
            return 1;
        }
    }

    private static async Task PrintAsync(
        ImportReport report,
        CultureInfo culture,
        InvocationConfiguration console,
        CancellationToken cancellationToken
    )
    {
        foreach (var finding in report.Findings)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}: {finding.Reason.In(culture)}");
            await console.Error.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        foreach (var (file, rows) in report.Rows)
        {
            await console.Output.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{rows, 9} {file}").AsMemory(),
                cancellationToken
            );
        }

        await console.Output.WriteLineAsync(Summary(report).In(culture).AsMemory(), cancellationToken);
    }

    private static Bilingual Summary(ImportReport report) =>
        report switch
        {
            { FoundInAll: > 0 } => new(
                string.Create(CultureInfo.InvariantCulture, $"有 {report.FoundInAll} 处问题，没有写入任何数据。"),
                string.Create(CultureInfo.InvariantCulture, $"{report.FoundInAll} findings; nothing was written.")
            ),
            { IsWritten: true } => new("已全部写入。", "Everything is written."),
            _ => new("检查通过，没有写入。", "All is well; nothing was written."),
        };
}
