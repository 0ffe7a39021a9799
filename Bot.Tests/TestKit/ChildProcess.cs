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
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var child = Process.Start(start)!;
        child.ErrorDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        var line = await child.StandardOutput.ReadLineAsync();
        return new ChildProcess(child)
        {
            Url = new Uri(line ?? throw new InvalidOperationException("The child ended before it listened.")),
        };
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
