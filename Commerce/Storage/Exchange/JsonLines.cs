using System.Text;
using System.Text.Json;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>One JSON object a line; groups may be nested objects or dotted names, null means none.</summary>
internal static class JsonLines
{
    public static IEnumerable<SheetLine> Read(TextReader text)
    {
        var line = 0;
        while (Next(text, line + 1) is { } written)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(written))
            {
                yield return Of(written, line);
            }
        }
    }

    private static string? Next(TextReader text, int line)
    {
        try
        {
            return text.ReadLine();
        }
        catch (DecoderFallbackException unreadable)
        {
            throw new SheetFormatException(line, SheetFormatException.NoUtf8, unreadable);
        }
    }

    private static SheetLine Of(string written, int line)
    {
        try
        {
            using var json = JsonDocument.Parse(written);
            var names = new List<string>();
            var texts = new List<string?>();
            Flatten(json.RootElement, string.Empty, names, texts);
            return new SheetLine(line, names, texts);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new SheetFormatException(line, SheetFormatException.NoObject, unreadable);
        }
    }

    private static void Flatten(JsonElement from, string prefix, List<string> names, List<string?> texts)
    {
        foreach (var member in from.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                Flatten(member.Value, $"{prefix}{member.Name}.", names, texts);
                continue;
            }

            names.Add(prefix + member.Name);
            texts.Add(
                member.Value.ValueKind switch
                {
                    JsonValueKind.Null => null,
                    JsonValueKind.String => member.Value.GetString(),
                    _ => member.Value.GetRawText(),
                }
            );
        }
    }
}
