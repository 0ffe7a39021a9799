using System.Diagnostics;

namespace BotApp.Tests.TestKit;

/// <summary>ChildHost as a process: started on a folder, killed without a word (SIGKILL), started again.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process process;

    private ChildProcess(Process process) => this.process = process;

    public Uri Url { get; private init; } = null!;

    public static async Task<ChildProcess> StartAsync(string folder)
    {
        var child = Start(folder);
        var line = await child.StandardOutput.ReadLineAsync();
        return new ChildProcess(child)
        {
            Url = new Uri(line ?? throw new InvalidOperationException("The child ended before it listened.")),
        };
    }

    /// <summary>This assembly as a process of its own that can be written to and read; what it says of errors is dropped.</summary>
    public static Process Start(string errand)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, errand])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var child = Process.Start(start)!;
        child.ErrorDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits until the child says a line.</summary>
    public async Task WaitForAsync(string line)
    {
        while (await process.StandardOutput.ReadLineAsync() != line) { }
    }

    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
