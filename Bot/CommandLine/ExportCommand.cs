using System.CommandLine;
using System.Globalization;
using BotApp.Commerce;
using BotApp.Commerce.Storage.Exchange;

namespace BotApp.CommandLine;

/// <summary><c>export DIR</c>: writes the whole shop into files an import reads. They hold personal data.</summary>
internal static class ExportCommand
{
    private const string Csv = "csv";
    private const string JsonLines = "jsonl";

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Where the files go; made when missing" };
        var form = new Option<string>("--format") { Description = "csv or jsonl", DefaultValueFactory = _ => Csv };
        form.AcceptOnlyFromAmong(Csv, JsonLines);
        var place = new ShopPlace();
        var command = new Command("export", "Write products, customers, orders and the rest into files") { folder, form };
        place.AddTo(command);
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(folder).FullName,
                    parsed.GetValue(form) == JsonLines ? ExchangeForm.JsonLines : ExchangeForm.Csv,
                    place.Settings(parsed),
                    parsed.InvocationConfiguration,
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string folder,
        ExchangeForm form,
        Action<CommerceOptions> settings,
        InvocationConfiguration console,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using var app = ShopPlace.Open(settings);
            var written = await app.Services.GetRequiredService<ShopExport>().RunAsync(folder, form, cancellationToken);
            foreach (var (file, rows) in written)
            {
                await console.Output.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"{rows, 9} {file}").AsMemory(),
                    cancellationToken
                );
            }

            return 0;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            await console.Error.WriteLineAsync(broken.Message.AsMemory(), cancellationToken);
            return 1;
        }
    }
}
