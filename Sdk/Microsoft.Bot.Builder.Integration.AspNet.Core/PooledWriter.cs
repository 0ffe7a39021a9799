using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Collects text in rented memory, which goes back when disposed, and sends it in one piece as UTF-8.</summary>
internal sealed class PooledWriter : TextWriter
{
    private const int Smallest = 4 * 1024;
    private char[] chars = ArrayPool<char>.Shared.Rent(Smallest);
    private int length;

    public PooledWriter()
        : base(System.Globalization.CultureInfo.InvariantCulture) { }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        Reserve(1);
        chars[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(chars.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>Sends what was collected.</summary>
    public async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        try
        {
            var count = Encoding.UTF8.GetBytes(chars.AsSpan(0, length), bytes);
            await stream.WriteAsync(bytes.AsMemory(0, count), cancellationToken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
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

    private void Reserve(int more)
    {
        if (chars.Length - length < more)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(chars.Length * 2, length + more));
            chars.AsSpan(0, length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(chars);
            chars = larger;
        }
    }
}
