using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>Tables put together into a font file: directory, checksums, every table on a border of four bytes.</summary>
internal static class TrueTypeFile
{
    private const uint WholeSum = 0xB1B0AFBA;
    private const int AdjustmentAt = 8;

    /// <summary>Writes the tables in their order; the checksum of the whole goes into <c>head</c>, which is changed.</summary>
    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        tables["head"].AsSpan(AdjustmentAt, 4).Clear();
        var file = new byte[12 + 16 * tables.Count + tables.Values.Sum(Padded)];
        WriteHeader(file, tables.Count);
        var (entry, at, headAt) = (12, 12 + 16 * tables.Count, 0);
        foreach (var (name, table) in tables)
        {
            table.CopyTo(file, at);
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry));
            Put(file, entry + 4, Sum(file.AsSpan(at, Padded(table))));
            Put(file, entry + 8, (uint)at);
            Put(file, entry + 12, (uint)table.Length);
            headAt = name == "head" ? at : headAt;
            (entry, at) = (entry + 16, at + Padded(table));
        }

        Put(file, headAt + AdjustmentAt, WholeSum - Sum(file));
        return file;
    }

    /// <summary>The version and the search aids: the largest power of two not above the count, its exponent, the rest.</summary>
    private static void WriteHeader(byte[] file, int count)
    {
        var exponent = BitOperations.Log2((uint)count);
        Put(file, 0, 0x0001_0000);
        Put(file, 4, (uint)((count << 16) | (16 << exponent)));
        Put(file, 8, (uint)((exponent << 16) | (16 * count - (16 << exponent))));
    }

    private static int Padded(byte[] table) => (table.Length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var at = 0; at < data.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[at..]));
        }

        return sum;
    }

    private static void Put(byte[] data, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(at), value);
}
