namespace BotApp.Recognizers.Images;

/// <summary>Reads what is printed in a picture: codes and letters. It never throws for what a picture holds, and keeps nothing of it.</summary>
public interface IImageReader
{
    /// <param name="file">A whole picture file, checked for size by the caller.</param>
    /// <param name="head">What its first bytes say, see <see cref="PictureHead.Of"/>.</param>
    /// <param name="cancellationToken">The caller no longer waits: what has been read by then is the answer.</param>
    Task<ImageReading> ReadAsync(ReadOnlyMemory<byte> file, PictureHead head, CancellationToken cancellationToken);
}

/// <summary>What stands in a picture.</summary>
/// <param name="Codes">Of bars and squares, as the scanner found them.</param>
/// <param name="Text">Lines of letters; empty when there are none.</param>
/// <param name="IsComplete">Whether every tool did its work; false when one is missing, failed or was too slow.</param>
public sealed record ImageReading(IReadOnlyList<ScannedCode> Codes, string Text, bool IsComplete)
{
    public static ImageReading Nothing { get; } = new([], "", IsComplete: false);
}

/// <summary>One code.</summary>
/// <param name="Symbology">As the scanner names it: QR-Code, CODE-128, EAN-13 …</param>
/// <param name="Text">Its content, one line.</param>
public sealed record ScannedCode(string Symbology, string Text);
