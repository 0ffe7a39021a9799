using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>The elements of an invoice as its schema orders them.</summary>
internal static class InvoiceXmlWriter
{
    private static readonly XNamespace Space = InvoiceXml.Space;

    public static XElement Invoice(InvoicePaper paper) =>
        new(
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
}
