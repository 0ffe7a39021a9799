using System.CommandLine;
using System.Globalization;
using BotApp.CommandLine.Talks;

namespace BotApp.CommandLine;

/// <summary><c>talk FILE</c>: plays a talk in process and prints it; exit code 1 and the line on the first miss.</summary>
internal static class TalkCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The talk, see Bot.Tests/Conversations for examples" };
        var customer = new Option<string?>("--customer")
        {
            Description = "Who writes: demo-1 (default), demo-2, demo-3; another id is a guest",
        };
        var now = new Option<DateTimeOffset?>("--now")
        {
            Description = "The shop's time at the beginning, such as 2026-11-22T10:00+08:00; default: now",
            CustomParser = TimeOf,
        };
        var data = new Option<DirectoryInfo?>("--data")
        {
            Description = "Folder of the databases, kept afterwards; default: a fresh one, deleted afterwards",
        };
        file.AcceptExistingOnly();
        var command = new Command("talk", "Play a talk and check the answers") { file, customer, now, data };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(
                    parsed.GetRequiredValue(file),
                    new TalkSetting(parsed.GetValue(customer), parsed.GetValue(now), parsed.GetValue(data)?.FullName),
                    parsed.InvocationConfiguration,
                    cancellationToken
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo file,
        TalkSetting setting,
        InvocationConfiguration console,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var talk = ChatFile.Parse(await File.ReadAllTextAsync(file.FullName, cancellationToken));
            var miss = await TalkStage.PlayAsync(talk, setting with { Folder = file.DirectoryName ?? "." }, console.Output, cancellationToken);
            if (miss is null)
            {
                return 0;
            }

            await console.Error.WriteLineAsync($"{file.Name}:{miss.Line.ToString(CultureInfo.InvariantCulture)}: {miss.Problem}");
        }
        catch (ChatFormatException unreadable)
        {
            await console.Error.WriteLineAsync($"{file.Name}: {unreadable.Message}");
        }

        return 1;
    }

    private static DateTimeOffset? TimeOf(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var instant))
        {
            return instant;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no time");
        return null;
    }
}
