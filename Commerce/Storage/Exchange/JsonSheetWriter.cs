using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Writes one object a line with dotted names; what a row does not have is left out. Every value is a string.</summary>
internal sealed class JsonSheetWriter(TextWriter text, Sheet sheet) : ISheetWriter
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MemoryStream line = new();

    public void Write(string?[] texts)
    {
        line.SetLength(0);
        using (var json = new Utf8JsonWriter(line, Form))
        {
            json.WriteStartObject();
            for (var i = 0; i < texts.Length; i++)
            {
                if (texts[i] is { } value)
                {
                    json.WriteString(sheet.Columns[i].Name, value);
                }
            }

            json.WriteEndObject();
        }

        text.Write(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
        text.Write('\n');
    }

    public void Dispose() => line.Dispose();
}
