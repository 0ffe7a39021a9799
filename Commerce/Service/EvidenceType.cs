using System.Text;

namespace BotApp.Commerce.Service;

/// <summary>The kinds of files evidence may be, told by their first bytes; what a name or a header says does not count.</summary>
internal sealed record EvidenceType(string MediaType, string Extension, bool IsVideo = false)
{
    private static readonly EvidenceType Jpeg = new("image/jpeg", "jpg");
    private static readonly EvidenceType Png = new("image/png", "png");
    private static readonly EvidenceType Gif = new("image/gif", "gif");
    private static readonly EvidenceType Webp = new("image/webp", "webp");
    private static readonly EvidenceType Mp4 = new("video/mp4", "mp4", IsVideo: true);
    private static readonly EvidenceType Pdf = new("application/pdf", "pdf");

    /// <summary>What makes a PDF do something when it is opened.</summary>
    private static readonly byte[][] Acting =
    [
        .. new[] { "/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/OpenAction" }.Select(Encoding.ASCII.GetBytes),
    ];

    /// <summary>Null for everything else, and for a PDF that would act.</summary>
    public static EvidenceType? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? Jpeg
        : bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? Gif
        : bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8) ? Webp
        : bytes.Length >= 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? Mp4
        : bytes.StartsWith("%PDF-"u8) && !Acts(bytes) ? Pdf
        : null;

    private static bool Acts(ReadOnlySpan<byte> bytes)
    {
        foreach (var word in Acting)
        {
            if (bytes.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
