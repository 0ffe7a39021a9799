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
    internal static readonly XNamespace Space = "urn:botapp:invoice:1";
    private static readonly Lazy<XmlSchemaSet> Schemas = new(ReadSchema);

    /// <exception cref="ArgumentException">The invoice could not have been issued: no 20 digits, no lines, a sum of the wrong sign or with parts of a cent.</exception>
    public static byte[] Write(InvoicePaper paper)
    {
        InvoicePaperCheck.Demand(paper);
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
            new XDocument(InvoiceXmlWriter.Invoice(paper)).Save(writer);
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
