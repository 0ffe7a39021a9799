using System.Diagnostics;

namespace BotApp.Tests.TestKit;

/// <summary>Sentences spoken by a machine, as a customer's recording.</summary>
internal static class Spoken
{
    /// <summary>A WAV file of silence.</summary>
    public static byte[] Nothing { get; } =
    [.. "RIFF"u8, 36, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, .. new byte[12], .. "data"u8, 0, 0, 0, 0];

    /// <summary>The recordings a host has on its disk.</summary>
    public static string[] KeptBy(ShopHost host) => Directory.GetFiles(Path.Combine(host.Folder, "uploads"), "*.wav");

    /// <summary>A whole WAV file.</summary>
    public static async Task<byte[]> WavAsync(string voice, string sentence)
    {
        var start = new ProcessStartInfo("espeak-ng", ["-v", voice, "--stdout", sentence]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start).ShouldNotBeNull();
        using var wav = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(wav);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return wav.ToArray();
    }
}
