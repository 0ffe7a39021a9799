using System.CommandLine;
using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Commerce.Policies.Files;

namespace BotApp.CommandLine;

/// <summary>
/// <c>decide FILE</c>: decides cases from facts alone, one JSON line in, one JSON line out, in order and as they come (docs/decide.md). Empty lines are passed
/// over; a bad line is answered with what is bad about it and the exit code stays 0.
/// </summary>
internal static class DecideCommand
{
    public const string DefaultPolicies = "policies";

    /// <param name="zone">The zone instants without offset are read in.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    public static Command Create(TimeZoneInfo zone, Func<TextReader> standardInput)
    {
        var file = new Argument<string>("FILE") { Description = "Cases, one JSON object a line, UTF-8; - reads standard input" };
        var policies = new Option<DirectoryInfo?>("--policies")
        {
            Description = $"The folder of the policies a case can name; default: {DefaultPolicies} beside the program",
        };
        var command = new Command("decide", "Decide cases by law and policy from facts alone") { file, policies };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(file),
                    DecisionsOf(zone, parsed.GetValue(policies)?.FullName),
                    standardInput,
                    parsed.InvocationConfiguration,
                    cancellationToken
                )
        );
        return command;
    }

    private static Decisions DecisionsOf(TimeZoneInfo zone, string? policies) =>
        new(Flows.All, new ShopDays(zone), new PolicyFolder(policies ?? Path.Combine(AppContext.BaseDirectory, DefaultPolicies)).Find);

    private static async Task<int> RunAsync(
        string file,
        Decisions decisions,
        Func<TextReader> standardInput,
        InvocationConfiguration console,
        CancellationToken cancellationToken
    )
    {
        if (file != "-" && !File.Exists(file))
        {
            await console.Error.WriteLineAsync($"error: there is no file {file}".AsMemory(), cancellationToken);
            return 1;
        }

        using var cases = file == "-" ? standardInput() : new StreamReader(file);
        while (await cases.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                await console.Output.WriteLineAsync(decisions.DecideLine(line).AsMemory(), cancellationToken);
                await console.Output.FlushAsync(cancellationToken);
            }
        }

        return 0;
    }
}
