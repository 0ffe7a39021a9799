using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>The numbered objects of a PDF file, and the file itself: header, objects, where each begins, trailer.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]> bodies = [];

    /// <summary>Keeps a number for an object that is given later.</summary>
    public int Reserve()
    {
        bodies.Add([]);
        return bodies.Count;
    }

    public int Add(string body)
    {
        bodies.Add(Encoding.ASCII.GetBytes(body));
        return bodies.Count;
    }

    public void Set(int number, string body) => bodies[number - 1] = Encoding.ASCII.GetBytes(body);

    /// <summary>Adds data, compressed.</summary>
    public int AddStream(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(data);
        }

        var head = $"<</Filter/FlateDecode/Length {packed.Length}/Length1 {data.Length}>>stream\n";
        bodies.Add([.. Encoding.ASCII.GetBytes(head), .. packed.ToArray(), .. "\nendstream"u8]);
        return bodies.Count;
    }

    /// <summary>The whole file. The comment in its second line tells transports that it is not text.</summary>
    public byte[] Write(int catalogue, int information)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);
        var starts = new List<long>();
        for (var number = 1; number <= bodies.Count; number++)
        {
            starts.Add(file.Position);
            Print(file, $"{number} 0 obj\n");
            file.Write(bodies[number - 1]);
            Print(file, "\nendobj\n");
        }

        var table = file.Position;
        Print(file, $"xref\n0 {bodies.Count + 1}\n0000000000 65535 f \n");
        starts.ForEach(start => Print(file, string.Create(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n")));
        Print(file, $"trailer\n<</Size {bodies.Count + 1}/Root {catalogue} 0 R/Info {information} 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Print(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
