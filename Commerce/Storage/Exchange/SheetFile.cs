using System.Text;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>A line of a file: what it says by column name.</summary>
internal sealed record SheetLine(int Line, IReadOnlyList<string> Names, IReadOnlyList<string?> Texts);

/// <summary>Finds and reads the file of a sheet. Files are UTF-8, with or without a byte-order mark.</summary>
internal sealed record SheetFile(Sheet Sheet, string Path)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Name => System.IO.Path.GetFileName(Path);

    private bool IsCsv => Path.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>The file of the sheet; null when the folder has none.</summary>
    public static SheetFile? Find(Sheet sheet, string folder) =>
        new[] { ".csv", ".jsonl" }
            .Select(ending => System.IO.Path.Combine(folder, sheet.Name + ending))
            .Where(File.Exists)
            .Select(path => new SheetFile(sheet, path))
            .FirstOrDefault();

    /// <summary>Line by line; throws <see cref="SheetFormatException"/> where the file is no CSV or JSON.</summary>
    public IEnumerable<SheetLine> Read()
    {
        using var text = new StreamReader(Path, Strict);
        foreach (var line in IsCsv ? CsvLines.Read(text) : JsonLines.Read(text))
        {
            yield return line;
        }
    }
}
