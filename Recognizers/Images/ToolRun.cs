using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BotApp.Recognizers.Images;

/// <summary>
/// Runs one tool to its end or stops it in time. The tool gets its arguments as they are (no shell), none of our environment but the search path,
/// and a folder of its own for what it has to put down.
/// </summary>
internal static class ToolRun
{
    /// <summary>Characters of output that are read; no order has more to say.</summary>
    private const int MostOutput = 64 * 1024;

    private static readonly string[] Inherited = ["PATH", "SystemRoot", "TESSDATA_PREFIX"];

    /// <summary>What came of it: the output and the exit code; null when the tool is not there or had to be stopped.</summary>
    public static async Task<(string Output, int Exit)?> RunAsync(
        string tool,
        IEnumerable<string> arguments,
        string folder,
        CancellationToken cancellationToken
    )
    {
        using var process = new Process { StartInfo = Start(tool, arguments, folder) };
        try
        {
            if (!process.Start())
            {
                return null;
            }
        }
        catch (Win32Exception) // there is no such program, or it may not be run
        {
            return null;
        }

        try
        {
            process.StandardInput.Close();
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
            var output = await ReadAsync(process.StandardOutput, cancellationToken);
            await complaints;
            await process.WaitForExitAsync(cancellationToken);
            return (output, process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            return null;
        }
    }

    private static ProcessStartInfo Start(string tool, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["TMPDIR"] = start.Environment["MAGICK_TEMPORARY_PATH"] = folder;
        start.Environment["OMP_THREAD_LIMIT"] = "1"; // pictures are read beside each other, and threads of one would be in each other's way
        return start;
    }

    /// <summary>Reads to the end and keeps the beginning.</summary>
    private static async Task<string> ReadAsync(StreamReader output, CancellationToken cancellationToken)
    {
        var kept = new StringBuilder();
        var buffer = new char[4096];
        int read;
        while ((read = await output.ReadAsync(buffer, cancellationToken)) > 0)
        {
            kept.Append(buffer, 0, Math.Min(read, MostOutput - kept.Length));
        }

        return kept.ToString();
    }
}
