using System.CommandLine;
using BotApp.Commerce;

namespace BotApp.CommandLine;

/// <summary>Which shop a command works on: the host's own (section Commerce), unless a file or a server is named.</summary>
internal sealed class ShopPlace
{
    private readonly Option<FileInfo?> file = new("--database")
    {
        Description = "A SQLite file instead of the database the host is set up for",
    };

    private readonly Option<string?> server = new("--connection")
    {
        Description = "A PostgreSQL connection string instead of the database the host is set up for",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(file);
        command.Options.Add(server);
    }

    public Action<CommerceOptions> Settings(ParseResult parsed)
    {
        var (path, address) = (parsed.GetValue(file)?.FullName, parsed.GetValue(server));
        return options =>
        {
            options.SeedDemoShop = false;
            options.DatabaseFile = path ?? options.DatabaseFile;
            options.ConnectionString = address ?? (path is null ? options.ConnectionString : null);
        };
    }

    /// <summary>The host with its settings, not started: nothing listens and no job runs.</summary>
    public static WebApplication Open(Action<CommerceOptions> settings)
    {
        var builder = WebApplication.CreateBuilder().AddBotApp();
        builder.Services.PostConfigure(settings);
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
