using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>Writes CSV, the header first.</summary>
internal sealed class CsvSheetWriter : ISheetWriter
{
    private const string Quoted = " ,\"\r\n";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        ShouldQuote = asked => asked.Field?.AsSpan().IndexOfAny(Quoted) >= 0,
    };

    private readonly CsvWriter csv;

    public CsvSheetWriter(TextWriter text, Sheet sheet)
    {
        csv = new CsvWriter(text, Form, leaveOpen: true);
        Write([.. sheet.Columns.Select(column => column.Name)]);
    }

    public void Write(string?[] texts)
    {
        foreach (var text in texts)
        {
            csv.WriteField(text);
        }

        csv.NextRecord();
    }

    public void Dispose() => csv.Dispose();
}
