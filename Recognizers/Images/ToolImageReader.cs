using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotApp.Recognizers.Images;

/// <summary>Reads pictures with zbarimg and tesseract. A picture lies in a folder of its own while it is read and is gone afterwards.</summary>
internal sealed partial class ToolImageReader(IOptions<ImageOptions> options, TimeProvider clock, ILogger<ToolImageReader> logger)
    : IImageReader,
        IDisposable
{
    /// <summary>What zbarimg answers when it found no code; that is no failure.</summary>
    private const int NoCode = 4;

    private readonly SemaphoreSlim seats = new(options.Value.AtOnce);

    /// <inheritdoc/>
    public async Task<ImageReading> ReadAsync(ReadOnlyMemory<byte> file, PictureHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(head);
        if (head.Pixels > options.Value.MostPixels)
        {
            return ImageReading.Nothing;
        }

        try
        {
            await seats.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return ImageReading.Nothing;
        }

        try
        {
            return await ReadInFolderAsync(file, head.Format, cancellationToken);
        }
        finally
        {
            seats.Release();
        }
    }

    public void Dispose() => seats.Dispose();

    private async Task<ImageReading> ReadInFolderAsync(ReadOnlyMemory<byte> file, PictureFormat format, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("picture-").FullName;
        try
        {
            var name = format.ToString().ToLowerInvariant();
            var path = Path.Combine(folder, "picture." + name);
            await File.WriteAllBytesAsync(path, file, CancellationToken.None);
            var codes = await CodesAsync($"{name}:{path}[0]", folder, cancellationToken);
            // of a picture that moves tesseract's library would unpack every frame
            var text = format == PictureFormat.Gif ? "" : await TextAsync(path, folder, cancellationToken);
            return new ImageReading(codes ?? [], text ?? "", IsComplete: codes is not null && text is not null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The format is named, so that no other decoder is tried, and only the first frame is looked at. Null when it could not be done;
    /// without a tool there are no codes, as the merchant wants it.</summary>
    private async Task<IReadOnlyList<ScannedCode>?> CodesAsync(string picture, string folder, CancellationToken cancellationToken) =>
        options.Value.CodeTool.Length == 0 ? []
        : await RunAsync(options.Value.CodeTool, ["--quiet", "--nodbus", picture], NoCode, folder, cancellationToken) is { } lines
            ? [.. lines.Split('\n').Select(CodeOf).OfType<ScannedCode>()]
        : null;

    private Task<string?> TextAsync(string path, string folder, CancellationToken cancellationToken) =>
        RunAsync(options.Value.TextTool, [path, "stdout", "-l", options.Value.Languages], none: 0, folder, cancellationToken);

    private async Task<string?> RunAsync(
        string tool,
        IReadOnlyList<string> arguments,
        int none,
        string folder,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(tool))
        {
            return null;
        }

        using var late = new CancellationTokenSource(options.Value.Timeout, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        var result = await ToolRun.RunAsync(tool, arguments, folder, end.Token);
        if (result is { } done && (done.Exit == 0 || done.Exit == none))
        {
            return done.Output;
        }

        Failed(logger, tool, result?.Exit ?? -1);
        return null;
    }

    private static ScannedCode? CodeOf(string line) =>
        line.Split(':', 2) is [var symbology, var text] && text.Trim() is { Length: > 0 } content
            ? new ScannedCode(symbology, content)
            : null;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Tool} did not read a picture, exit code {Exit} (-1: it is missing or was too slow)"
    )]
    private static partial void Failed(ILogger logger, string tool, int exit);
}
