using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// An invoice as data in a namespace of our own; invoice.xsd says what may stand in it. Sums are in yuan with a point, days as ISO 8601. It is not the file of the
/// tax bureau, which only the tax platform can sign.
/// </summary>
public static class InvoiceXml
{
    private static readonly XNamespace Space = "urn:botapp:invoice:1";
    private static readonly Lazy<XmlSchemaSet> Schemas = new(ReadSchema);

    /// <exception cref="ArgumentException">The invoice could not have been issued: no 20 digits, no lines, a sum of the wrong sign or with parts of a cent.</exception>
    public static byte[] Write(InvoicePaper paper)
    {
        InvoicePaperCheck.Demand(paper);
        var root = new XElement(
            Space + "invoice",
            new XAttribute("number", paper.Number),
            new XAttribute("kind", paper.Kind == PaperKind.Special ? "special" : "ordinary"),
            new XAttribute("issuedOn", paper.IssuedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new XAttribute("sample", paper.IsSample),
            new XAttribute("currency", Prices.Money.Cny),
            Reversal(paper.Reverses),
            Party("buyer", paper.Buyer),
            Party("seller", paper.Seller),
            new XElement(Space + "lines", paper.Lines.Select(Line)),
            Sums(paper),
            Optional("remark", paper.Remark),
            Text("drawer", paper.Drawer)
        );
        using var bytes = new MemoryStream();
        using (
            var writer = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    Indent = true,
                    NewLineHandling = NewLineHandling.Entitize,
                }
            )
        )
        {
            new XDocument(root).Save(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote; the sums are those of the lines.</summary>
    /// <exception cref="XmlException">It is not XML.</exception>
    /// <exception cref="XmlSchemaValidationException">It is XML but no invoice.</exception>
    public static InvoicePaper Read(byte[] xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        using var stream = new MemoryStream(xml);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        if (document.Root!.Name != Space + "invoice")
        {
            throw new XmlSchemaValidationException($"'{document.Root.Name}' is not an invoice of this version.");
        }

        document.Validate(Schemas.Value, (_, fault) => throw fault.Exception);
        return InvoiceXmlReader.Invoice(document.Root);
    }

    private static XElement Party(string name, PaperParty party) =>
        new(
            Space + name,
            Text("name", party.Name),
            Optional("taxId", party.TaxId),
            Optional("address", party.Address),
            Optional("phone", party.Phone),
            Optional("bank", party.Bank)
        );

    private static XElement Line(PaperLine line) =>
        new(
            Space + "line",
            Text("item", line.Item),
            Optional("model", line.Model),
            Optional("unit", line.Unit),
            Optional("quantity", line.Quantity?.ToString(CultureInfo.InvariantCulture)),
            Optional("unitPrice", line.UnitPrice?.ToString(CultureInfo.InvariantCulture)),
            Text("amount", InvoiceText.Sum(line.Amount)),
            Optional("rate", line.Rate?.ToString(CultureInfo.InvariantCulture)),
            Text("tax", InvoiceText.Sum(line.Tax))
        );

    private static XElement Sums(InvoicePaper paper) =>
        new(
            Space + "sums",
            Text("net", InvoiceText.Sum(paper.Net)),
            Text("tax", InvoiceText.Sum(paper.Tax)),
            Text("total", InvoiceText.Sum(paper.Total)),
            Text("capitals", ChineseCapitals.Of(paper.Total))
        );

    private static XElement? Reversal(PaperReversal? reversal) =>
        reversal is null
            ? null
            : new XElement(
                Space + "reverses",
                Text("blueNumber", reversal.BlueNumber),
                Optional("confirmationNumber", reversal.ConfirmationNumber)
            );

    private static XElement? Optional(string name, string? value) => value is null ? null : Text(name, value);

    /// <summary>Characters XML cannot carry (most control characters, halves of a pair) become U+FFFD.</summary>
    private static XElement Text(string name, string value) =>
        new(
            Space + name,
            string.Concat(
                value.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune)
            )
        );

    private static XmlSchemaSet ReadSchema()
    {
        using var stream = typeof(InvoiceXml).Assembly.GetManifestResourceStream("invoice.xsd")!;
        using var reader = XmlReader.Create(stream);
        var schemas = new XmlSchemaSet();
        schemas.Add(Space.NamespaceName, reader);
        schemas.Compile();
        return schemas;
    }
}
