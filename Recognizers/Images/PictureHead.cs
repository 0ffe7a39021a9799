using System.Buffers.Binary;

namespace BotApp.Recognizers.Images;

/// <summary>What the first bytes of a picture say about it. Nothing is decoded, so that a picture that would burst the memory is known before it does.</summary>
/// <param name="Width">In pixels; 0 never occurs.</param>
/// <param name="Height">In pixels; 0 never occurs.</param>
public sealed record PictureHead(PictureFormat Format, int Width, int Height)
{
    public long Pixels => (long)Width * Height;

    /// <summary>Null for what is no picture we read, and for one whose head is cut off or says nothing sensible.</summary>
    public static PictureHead? Of(ReadOnlySpan<byte> file) =>
        file.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? OfPng(file)
        : file.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? OfJpeg(file)
        : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? OfGif(file)
        : file.Length >= 30 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8) ? OfWebp(file)
        : null;

    private static PictureHead? OfPng(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file[12..16].SequenceEqual("IHDR"u8)
            ? Sized(PictureFormat.Png, BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]))
            : null;

    private static PictureHead? OfGif(ReadOnlySpan<byte> file) =>
        file.Length >= 10
            ? Sized(
                PictureFormat.Gif,
                BinaryPrimitives.ReadUInt16LittleEndian(file[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(file[8..])
            )
            : null;

    /// <summary>The frame's size stands in its SOF segment, behind segments of any number and before the first scan.</summary>
    private static PictureHead? OfJpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF && file[at + 1] is not (0xD9 or 0xDA))
        {
            var marker = file[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..])
                );
                return Sized(PictureFormat.Jpeg, width, height);
            }

            at +=
                marker is 0xFF ? 1
                : marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 2
                : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    /// <summary>Three layouts: lossy, lossless, extended.</summary>
    private static PictureHead? OfWebp(ReadOnlySpan<byte> file)
    {
        var chunk = file[12..16];
        if (chunk.SequenceEqual("VP8 "u8))
        {
            return Sized(
                PictureFormat.Webp,
                BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFFu,
                BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFFu
            );
        }

        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return Sized(PictureFormat.Webp, (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
        }

        return chunk.SequenceEqual("VP8X"u8) ? Sized(PictureFormat.Webp, Three(file[24..]) + 1, Three(file[27..]) + 1) : null;
    }

    private static uint Three(ReadOnlySpan<byte> little) => (uint)(little[0] | (little[1] << 8) | (little[2] << 16));

    private static PictureHead? Sized(PictureFormat format, uint width, uint height) =>
        width is > 0 and <= int.MaxValue && height is > 0 and <= int.MaxValue ? new PictureHead(format, (int)width, (int)height) : null;
}
