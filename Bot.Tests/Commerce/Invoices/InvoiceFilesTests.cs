using System.Text;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Invoices.Paper;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class InvoiceFilesTests
{
    [Theory, BothEngines]
    public async Task Everybody_opens_only_their_own_invoices_and_the_sandbox_marks_them_as_samples(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var number = await Invoiced.DeliveredAsync(shop, Invoiced.Company);
        var files = shop.The<InvoiceFiles>();

        var xml = (await files.OpenAsync(Shop.Xiaoman, number, InvoiceFormat.Xml, default)).ShouldBeOfType<InvoiceFileAnswer.Opened>();
        var pdf = (
            await files.OpenAsync(Shop.Xiaoman, Invoiced.Blue, InvoiceFormat.Pdf, default)
        ).ShouldBeOfType<InvoiceFileAnswer.Opened>();

        var paper = InvoiceXml.Read(xml.Content.ToArray());
        (paper.IsSample, paper.Total, paper.Buyer.TaxId, paper.Number).ShouldBe((true, 379m, Invoiced.TaxNumber, Invoiced.Blue));
        (pdf.FileName, Encoding.ASCII.GetString(pdf.Content.Span[..5])).ShouldBe(($"{Invoiced.Blue}.pdf", "%PDF-"));
        foreach (var stranger in (Shopper[])[Shop.Siyuan, Shopper.Nobody])
        {
            (await files.OpenAsync(stranger, number, InvoiceFormat.Xml, default)).ShouldBe(new InvoiceFileAnswer.NoSuchInvoice(number));
            (await files.ListAsync(stranger, Invoiced.Order, default)).ShouldBeEmpty();
        }

        (await files.ListAsync(Shop.Xiaoman, Invoiced.Order, default)).ShouldHaveSingleItem().Number.ShouldBe(number);
    }

    [Fact]
    public async Task What_has_no_number_has_no_file()
    {
        await using var shop = await Shop.Create();
        var number = await Invoiced.DeliveredAsync(shop);
        await Invoiced.SetAsync(shop, number, row => row with { DigitalNumber = null, Status = FapiaoStatus.Issuing });

        (await shop.The<InvoiceFiles>().OpenAsync(Shop.Xiaoman, number, InvoiceFormat.Pdf, default)).ShouldBe(
            new InvoiceFileAnswer.NotIssued(FapiaoStatus.Issuing)
        );
    }
}
