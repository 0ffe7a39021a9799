using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Intents.Learning;

/// <summary>A classifier as a file. A file that was cut off or is none of ours is no classifier, not an error.</summary>
internal static class ClassifierFile
{
    private const string Mark = "intents 1";

    /// <summary>Writes beside and moves into place: a reader never sees half a file.</summary>
    public static void Write(string path, TextClassifier classifier)
    {
        var beside = path + "." + Guid.NewGuid().ToString("N");
        using (var writer = new BinaryWriter(File.Create(beside)))
        {
            writer.Write(Mark);
            writer.Write(classifier.Labels.Count);
            foreach (var label in classifier.Labels)
            {
                writer.Write(label);
            }

            writer.Write(classifier.Sharpness);
            WriteAll(writer, classifier.Vocabulary.Keys);
            WriteAll(writer, classifier.Vocabulary.Weights);
            WriteAll(writer, classifier.Head.Weights);
            WriteAll(writer, classifier.Head.Bias);
            writer.Write(Mark);
        }

        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Null when there is no whole classifier in the file.</summary>
    public static TextClassifier? Read(string path)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return reader.ReadString() == Mark ? Content(reader) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    private static TextClassifier? Content(BinaryReader reader)
    {
        var labels = new string[reader.ReadInt32()];
        for (var at = 0; at < labels.Length; at++)
        {
            labels[at] = reader.ReadString();
        }

        var sharpness = reader.ReadSingle();
        var vocabulary = new Vocabulary(ReadAll<ulong>(reader), ReadAll<float>(reader));
        var head = new LinearHead(labels.Length, ReadAll<float>(reader), ReadAll<float>(reader));
        return reader.ReadString() == Mark ? new TextClassifier(labels, vocabulary, head, sharpness) : null;
    }

    private static void WriteAll<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadAll<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
