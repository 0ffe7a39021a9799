using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace BotApp.Recognizers.Models;

/// <summary>The embeddings of one model, each under the hash of its text, in one file. A file that was cut off or is none of ours is empty.</summary>
internal static class EmbeddingFile
{
    private const string Mark = "embeddings 1";

    /// <summary>The name tells the model, not the texts: what stays the same when utterances change is not asked for again.</summary>
    public static string PathOf(string folder, string model) => Path.Combine(folder, KeyOf(model) + ".embeddings");

    public static string KeyOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <summary>By the keys of their texts.</summary>
    public static Dictionary<string, float[]> Read(string path)
    {
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            for (var left = reader.ReadString() == Mark ? reader.ReadInt32() : 0; left > 0; left--)
            {
                var (key, vector) = (reader.ReadString(), new float[reader.ReadUInt16()]);
                reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(vector.AsSpan()));
                vectors[key] = vector;
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or FormatException or InvalidDataException)
        {
            vectors.Clear();
        }

        return vectors;
    }

    /// <summary>Writes beside and moves into place: a reader never sees half a file.</summary>
    /// <param name="vectors">Of at most 65,535 numbers each.</param>
    public static void Write(string path, IReadOnlyDictionary<string, float[]> vectors)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + "." + Guid.NewGuid().ToString("N");
        using (var writer = new BinaryWriter(File.Create(beside)))
        {
            writer.Write(Mark);
            writer.Write(vectors.Count);
            foreach (var (key, vector) in vectors)
            {
                writer.Write(key);
                writer.Write(checked((ushort)vector.Length));
                writer.Write(MemoryMarshal.AsBytes(vector.AsSpan()));
            }
        }

        File.Move(beside, path, overwrite: true);
    }
}
