namespace BotApp.Channels.DirectLine;

/// <summary>A kind of file customers may send, told by its first bytes and not by what the sender calls it.</summary>
internal sealed record MediaKind(string ContentType, string Extension)
{
    private static readonly MediaKind Png = new("image/png", "png");
    private static readonly MediaKind Jpeg = new("image/jpeg", "jpg");
    private static readonly MediaKind Gif = new("image/gif", "gif");
    private static readonly MediaKind WebP = new("image/webp", "webp");
    private static readonly MediaKind Wav = new("audio/wav", "wav");
    private static readonly MediaKind Mp3 = new("audio/mpeg", "mp3");
    private static readonly MediaKind Ogg = new("audio/ogg", "ogg");
    private static readonly MediaKind WebM = new("audio/webm", "webm");
    private static readonly MediaKind M4A = new("audio/mp4", "m4a");

    private static readonly MediaKind[] All = [Png, Jpeg, Gif, WebP, Wav, Mp3, Ogg, WebM, M4A];

    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Whether a file of this kind may be called that: a picture a picture, a recording a recording; a name that says nothing fits both.</summary>
    public bool IsCalled(string? contentType) =>
        string.IsNullOrEmpty(contentType)
        || contentType.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase)
        || contentType.StartsWith(IsPicture ? "image" : "audio", StringComparison.OrdinalIgnoreCase);

    /// <summary>Bytes needed to tell.</summary>
    public const int HeadBytes = 16;

    /// <summary>Null when the file is none we take.</summary>
    public static MediaKind? Of(ReadOnlySpan<byte> file) =>
        file switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
            [0xFF, 0xD8, 0xFF, ..] => Jpeg,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, .. var rest] when rest.StartsWith("WEBP"u8) => WebP,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, .. var rest] when rest.StartsWith("WAVE"u8) => Wav,
            [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2 or 0xFA, ..] => Mp3,
            [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => Ogg,
            [0x1A, 0x45, 0xDF, 0xA3, ..] => WebM,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] when IsAudio(brand) => M4A,
            _ => null,
        };

    public static MediaKind? OfExtension(string extension) => Array.Find(All, kind => kind.Extension == extension);

    private static bool IsAudio(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("M4A"u8)
        || brand.StartsWith("M4B"u8)
        || brand.StartsWith("mp42"u8)
        || brand.StartsWith("isom"u8)
        || brand.StartsWith("iso5"u8);
}
