using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A stream's text, read without blocking into rented memory, which goes back when disposed. The text is UTF-8.</summary>
internal sealed class PooledReader : TextReader
{
    private const int Smallest = 4 * 1024;
    private const int LargestFirst = 256 * 1024;
    private char[] chars;
    private readonly int length;
    private int position;

    private PooledReader(char[] chars, int length)
    {
        this.chars = chars;
        this.length = length;
    }

    /// <summary>Reads a stream to its end; <paramref name="expected"/> is the size it claims, null when it claims none.</summary>
    public static async ValueTask<PooledReader> ReadAsync(Stream stream, long? expected, CancellationToken cancellationToken)
    {
        // The claim is the sender's: it only picks the first buffer. One byte more lets an honest claim end without growing.
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(expected + 1 ?? Smallest, Smallest, LargestFirst));
        try
        {
            var count = 0;
            int read;
            while ((read = await stream.ReadAsync(bytes.AsMemory(count), cancellationToken)) > 0)
            {
                count += read;
                if (count == bytes.Length)
                {
                    bytes = Grow(bytes);
                }
            }

            return Decode(bytes.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <inheritdoc/>
    public override int Peek() => position < length ? chars[position] : -1;

    /// <inheritdoc/>
    public override int Read() => position < length ? chars[position++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, length - position);
        Array.Copy(chars, position, buffer, index, taken);
        position += taken;
        return taken;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && chars != null)
        {
            ArrayPool<char>.Shared.Return(chars);
            chars = null;
        }

        base.Dispose(disposing);
    }

    private static byte[] Grow(byte[] bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
    }

    private static PooledReader Decode(ReadOnlySpan<byte> bytes)
    {
        var mark = Encoding.UTF8.Preamble;
        var text = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        var chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(text.Length));
        return new PooledReader(chars, Encoding.UTF8.GetChars(text, chars));
    }
}
