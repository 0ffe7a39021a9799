using System.Globalization;
using System.Xml.Linq;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>The way back from the XML of an invoice, which its schema has passed.</summary>
internal static class InvoiceXmlReader
{
    public static InvoicePaper Invoice(XElement root) =>
        new(
            (string)root.Attribute("kind")! == "special" ? PaperKind.Special : PaperKind.Ordinary,
            (string)root.Attribute("number")!,
            DateOnly.ParseExact((string)root.Attribute("issuedOn")!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Party(Child(root, "buyer")!),
            Party(Child(root, "seller")!),
            [.. Child(root, "lines")!.Elements().Select(Line)],
            Text(root, "drawer")!,
            (bool)root.Attribute("sample")!,
            Text(root, "remark"),
            Child(root, "reverses") is { } reverses
                ? new PaperReversal(Text(reverses, "blueNumber")!, Text(reverses, "confirmationNumber"))
                : null
        );

    private static PaperParty Party(XElement party) =>
        new(Text(party, "name")!, Text(party, "taxId"), Text(party, "address"), Text(party, "phone"), Text(party, "bank"));

    private static PaperLine Line(XElement line) =>
        new(
            Text(line, "item")!,
            Text(line, "model"),
            Text(line, "unit"),
            Number(line, "quantity"),
            Number(line, "unitPrice"),
            Number(line, "amount")!.Value,
            Number(line, "rate"),
            Number(line, "tax")!.Value
        );

    private static XElement? Child(XElement parent, string name) => parent.Element(parent.Name.Namespace + name);

    private static string? Text(XElement parent, string name) => (string?)Child(parent, name);

    private static decimal? Number(XElement parent, string name) => (decimal?)Child(parent, name);
}
