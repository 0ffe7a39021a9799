using System.CommandLine;
using BotApp.CommandLine.Goals;

namespace BotApp.CommandLine;

/// <summary><c>automation</c>: plays a day of a shop, its enquiries mixed as in real talks, and prints what was resolved without a person.</summary>
internal static class AutomationCommand
{
    private const int ADay = 5000;

    public static Command Create()
    {
        var enquiries = new Option<int>("--enquiries") { Description = "How many customers come", DefaultValueFactory = _ => ADay };
        var seed = new Option<int>("--seed") { Description = "The same seed, the same day", DefaultValueFactory = _ => 1 };
        var lanes = new Option<int>("--lanes") { Description = "Talks at a time", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("automation", "Play a day of a shop and print what was resolved without a person") { enquiries, seed, lanes };
        command.SetAction(
            async (parsed, cancellationToken) =>
                await parsed.InvocationConfiguration.Output.WriteAsync(
                    await RunAsync(parsed.GetValue(enquiries), parsed.GetValue(seed), parsed.GetValue(lanes), cancellationToken)
                )
        );
        return command;
    }

    /// <summary>The report, as it is printed.</summary>
    public static async Task<string> RunAsync(int enquiries, int seed, int lanes, CancellationToken cancellationToken)
    {
        var drawn = EnquiryMix.Read().Draw(enquiries, seed, GoalFile.All());
        var talks = drawn.Where(enquiry => enquiry.Goal is not null).Select(enquiry => (enquiry.Goal!, enquiry.Round)).ToList();
        var results = await GoalRun.PlayAsync(talks, lanes, cancellationToken);
        return AutomationReport.Of(results, [.. drawn.Where(enquiry => enquiry.Goal is null).Select(enquiry => enquiry.Intent)]);
    }
}
