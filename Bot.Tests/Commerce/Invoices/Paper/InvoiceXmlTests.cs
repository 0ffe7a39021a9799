using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using BotApp.Commerce.Invoices.Paper;

namespace BotApp.Tests.Commerce.Invoices.Paper;

public sealed class InvoiceXmlTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        foreach (
            var paper in new[]
            {
                Papers.Blue(),
                Papers.Red(),
                Papers.Blue(Papers.Coat, Discount, Vegetables) with
                {
                    IsSample = false,
                    Remark = null,
                },
            }
        )
        {
            var read = InvoiceXml.Read(InvoiceXml.Write(paper));
            read.Lines.ShouldBe(paper.Lines);
            (read with { Lines = paper.Lines }).ShouldBe(paper);
        }
    }

    [Fact]
    public void Letters_xml_gives_a_meaning_to_are_kept()
    {
        var paper = Papers.Blue() with { Buyer = new PaperParty("<b>&amp; \"A\" 'B' ]]> 😀"), Remark = "一\r\n二\n三\t" };
        var read = InvoiceXml.Read(InvoiceXml.Write(paper));
        read.Buyer.ShouldBe(paper.Buyer);
        read.Remark.ShouldBe(paper.Remark);
    }

    [Fact]
    public void Letters_xml_cannot_carry_are_replaced() =>
        InvoiceXml.Read(InvoiceXml.Write(Papers.Blue() with { Remark = "a\0b\uD800c" })).Remark.ShouldBe("a\uFFFDb\uFFFDc");

    [Fact]
    public void The_sums_and_the_capitals_stand_in_it()
    {
        var sums = XDocument.Parse(Encoding.UTF8.GetString(InvoiceXml.Write(Papers.Red()))).Root!.Element(Name("sums"))!;
        sums.Elements().Select(sum => sum.Value).ShouldBe(["-706.19", "-91.81", "-798.00", "负柒佰玖拾捌元整"]);
    }

    [Theory]
    [InlineData("number=\"2", "number=\"X")]
    [InlineData("<amount>529.20<", "<amount>529.201<")]
    [InlineData("urn:botapp:invoice:1", "urn:botapp:invoice:2")]
    [InlineData("kind=\"ordinary\"", "kind=\"gift\"")]
    [InlineData("<drawer>王小明</drawer>", "")]
    public void What_is_no_invoice_is_refused(string right, string wrong)
    {
        var xml = Encoding.UTF8.GetString(InvoiceXml.Write(Papers.Blue()));
        xml.ShouldContain(right);
        var broken = Encoding.UTF8.GetBytes(xml.Replace(right, wrong, StringComparison.Ordinal));
        Should.Throw<XmlSchemaException>(() => InvoiceXml.Read(broken));
    }

    [Fact]
    public void A_document_type_is_refused() =>
        Should.Throw<XmlException>(() => InvoiceXml.Read("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"u8.ToArray()));

    private static PaperLine Discount { get; } = new("*服装*男士连帽羽绒服", null, null, null, null, -29.20m, 0.13m, -3.80m);

    private static PaperLine Vegetables { get; } = new("*蔬菜*白菜", null, "千克", 2.5m, 4m, 10m, null, 0);

    private static XName Name(string local) => XName.Get(local, "urn:botapp:invoice:1");
}
