using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Commerce.Invoices.Paper;

namespace BotApp.Tests.Commerce.Invoices.Paper;

public sealed class InvoicePrinterTests
{
    private const int MostBytes = 200_000;

    [Fact]
    public void Everything_on_an_invoice_can_be_copied_and_searched()
    {
        var text = PdfText.Of(Papers.Printer.Pdf(Papers.Blue() with { Buyer = Papers.Company }));

        string[] written =
        [
            "电子发票（普通发票）",
            "发票号码：26337000000000000018",
            "开票日期：2026年11月29日",
            "杭州云杉科技有限公司",
            "91330106MA2KXQ5U7D",
            "店小二（杭州）电子商务有限公司",
            "91330100MA27X8QR3C",
            "*服装*男士连帽羽绒服",
            "黑色 XL",
            "529.20",
            "88.495575",
            "13%",
            "68.80",
            "¥706.19",
            "¥91.81",
            "柒佰玖拾捌元整",
            "¥798.00",
            "订单号 20261103",
            "购方地址：杭州市西湖区文三路 90 号；购方电话：0571-88001234",
            "王小明",
        ];
        written.ShouldAllBe(part => text.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_special_invoice_says_so() =>
        PdfText.Of(Papers.Printer.Pdf(Papers.Blue() with { Kind = PaperKind.Special })).ShouldContain("电子发票（增值税专用发票）");

    [Fact]
    public void A_red_letter_invoice_is_marked_and_names_what_it_reverses()
    {
        var text = PdfText.Of(Papers.Printer.Pdf(Papers.Red()));

        string[] written =
        [
            "红字",
            "被红冲蓝字数电发票号码：26337000000000000018",
            "红字发票信息确认单编号：33010626110000012345",
            "-529.20",
            "¥-706.19",
            "负柒佰玖拾捌元整",
            "¥-798.00",
        ];
        written.ShouldAllBe(part => text.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_red_letter_invoice_without_a_confirmation_form_bears_the_mark_too() =>
        PdfText
            .Of(Papers.Printer.Pdf(Papers.Red() with { Reverses = new PaperReversal("26337000000000000018") }))
            .Split('\n')
            .Count(row => row.Contains("红字", StringComparison.Ordinal))
            .ShouldBe(1);

    [Fact]
    public void A_blue_invoice_bears_no_red_mark()
    {
        var text = PdfText.Of(Papers.Printer.Pdf(Papers.Blue()));
        text.ShouldNotContain("红");
        text.ShouldNotContain("负");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_the_sandbox_marks_its_invoices_as_samples_on_every_page(bool isSample)
    {
        var pages = PdfText.Pages(Papers.Printer.Pdf(Papers.Blue(Many(40)) with { IsSample = isSample }));
        pages.Length.ShouldBeGreaterThan(1);
        pages.ShouldAllBe(page => page.Contains("样票", StringComparison.Ordinal) == isSample);
    }

    [Fact]
    public void Sixty_lines_flow_over_pages_each_once_and_in_order()
    {
        var lines = Many(60);
        var pages = PdfText.Pages(Papers.Printer.Pdf(Papers.Blue(lines)));

        pages.Length.ShouldBe(4);
        var text = string.Concat(pages);
        var places = lines.Select(line => text.IndexOf(line.Item, StringComparison.Ordinal)).ToList();
        places.ShouldAllBe(place => place >= 0);
        places.ShouldBeInOrder();
        lines.ShouldAllBe(line =>
            text.IndexOf(line.Item, StringComparison.Ordinal) == text.LastIndexOf(line.Item, StringComparison.Ordinal)
        );
        pages[..^1].ShouldAllBe(page => Regex.IsMatch(page, @"小\s+计", RegexOptions.None, TimeSpan.FromSeconds(1)));
        pages[..^1].ShouldAllBe(page => !page.Contains("价税合计", StringComparison.Ordinal));
        pages[^1].ShouldContain("共4页 第4页");
        pages[^1].ShouldContain(ChineseCapitals.Of(Papers.Blue(lines).Total));
    }

    [Fact]
    public void The_font_holds_only_what_is_written_and_the_file_stays_small()
    {
        Papers.Printer.Pdf(Papers.Blue()).Length.ShouldBeLessThan(MostBytes / 2);
        Papers.Printer.Pdf(Papers.Blue(Many(60))).Length.ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public void Titles_nobody_should_choose_break_nothing()
    {
        var buyer = "<&>\"'😀 " + new string('名', 90) + "\0\t\uD800";
        var item = new string('长', 300) + "\r\n第二行";
        var paper = Papers.Blue(Papers.Coat with { Item = item, Model = new string('W', 200), Unit = "一套带说明书的大礼盒" }) with
        {
            Buyer = new PaperParty(buyer),
            Remark = string.Concat(Enumerable.Repeat("备注很长 ", 300)),
        };

        var text = PdfText.Of(Papers.Printer.Pdf(paper));

        text.ShouldContain("<&>\"'😀");
        text.ShouldContain("…");
        text.ShouldContain("价税合计");
        InvoiceXml.Read(Papers.Printer.Xml(paper)).Remark.ShouldBe(paper.Remark);
    }

    [Fact]
    public void The_same_invoice_gives_the_same_bytes() => Papers.Printer.Pdf(Papers.Red()).ShouldBe(Papers.Printer.Pdf(Papers.Red()));

    [Fact]
    public void The_culture_of_the_turn_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Papers.Printer.Pdf(Papers.Red());
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Papers.Printer.Pdf(Papers.Red()).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_could_not_have_been_issued_is_not_printed()
    {
        InvoicePaper[] impossible =
        [
            Papers.Blue() with
            {
                Number = "123",
            },
            Papers.Blue() with
            {
                Number = "2633700000000000001８",
            },
            Papers.Blue() with
            {
                Lines = [],
            },
            Papers.Blue() with
            {
                Lines = Papers.Red().Lines,
            },
            Papers.Red() with
            {
                Lines = Papers.Blue().Lines,
            },
            Papers.Red() with
            {
                Reverses = new PaperReversal("1"),
            },
            Papers.Blue(Papers.Coat with { Amount = 1.005m }),
            Papers.Blue(Papers.Coat with { Rate = null }),
        ];
        foreach (var paper in impossible)
        {
            Should.Throw<ArgumentException>(() => Papers.Printer.Pdf(paper));
            Should.Throw<ArgumentException>(() => Papers.Printer.Xml(paper));
        }
    }

    [Fact]
    public void The_file_is_named_by_the_number() => InvoicePrinter.FileName(Papers.Blue(), "pdf").ShouldBe("26337000000000000018.pdf");

    private static PaperLine[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new PaperLine($"*文具*笔记本{i:D3}号", "A5", "本", 1, 8.95m, 8.95m, 0.13m, 1.16m))];
}
