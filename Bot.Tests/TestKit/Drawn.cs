using System.Buffers.Binary;
using System.IO.Compression;
using QRCoder;

namespace BotApp.Tests.TestKit;

/// <summary>Pictures drawn by the tests.</summary>
internal static class Drawn
{
    /// <summary>Of each digit which of its five bars are wide (interleaved 2 of 5).</summary>
    private static readonly string[] Wide = ["00110", "10001", "01001", "11000", "00101", "10100", "01100", "00011", "10010", "01010"];

    /// <summary>Grey and empty: nothing to read in it.</summary>
    public static byte[] Nothing { get; } = Png(120, 80, (_, _) => false);

    public static byte[] Square(string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return picture.GetGraphic(pixelsPerModule: 6);
    }

    /// <summary>A bar code of an even count of digits, as on a parcel's label.</summary>
    public static byte[] Bars(string digits)
    {
        const int Narrow = 3;
        var row = new List<bool>();
        void Add(bool dark, bool wide) => row.AddRange(Enumerable.Repeat(dark, wide ? 3 * Narrow : Narrow));
        row.AddRange(new bool[40]);
        foreach (var dark in (bool[])[true, false, true, false])
        {
            Add(dark, wide: false);
        }

        for (var at = 0; at < digits.Length; at += 2)
        {
            for (var bar = 0; bar < 5; bar++)
            {
                Add(dark: true, Wide[digits[at] - '0'][bar] == '1');
                Add(dark: false, Wide[digits[at + 1] - '0'][bar] == '1');
            }
        }

        Add(dark: true, wide: true);
        Add(dark: false, wide: false);
        Add(dark: true, wide: false);
        row.AddRange(new bool[40]);
        return Png(row.Count, 160, (x, y) => row[x] && y is > 20 and < 140);
    }

    /// <summary>A picture of black and light grey.</summary>
    public static byte[] Png(int width, int height, Func<int, int, bool> isDark)
    {
        using var lines = new MemoryStream();
        using (var packed = new ZLibStream(lines, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                packed.WriteByte(0);
                for (var x = 0; x < width; x++)
                {
                    packed.WriteByte(isDark(x, y) ? (byte)0 : (byte)250);
                }
            }
        }

        return PngOf(width, height, lines.ToArray());
    }

    /// <summary>A few bytes that claim to be a picture of any size.</summary>
    public static byte[] Claiming(int width, int height) => PngOf(width, height, [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]);

    private static byte[] PngOf(int width, int height, byte[] packed)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8; // bits a pixel, all of them grey
        return [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, packed), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] chunk = [.. new byte[4], .. type, .. data, .. new byte[4]];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Check(chunk.AsSpan(4, type.Length + data.Length)));
        return chunk;
    }

    private static uint Check(ReadOnlySpan<byte> data)
    {
        var sum = uint.MaxValue;
        foreach (var one in data)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return ~sum;
    }
}
