using BotApp.Commerce.Invoices;
using BotApp.Dialogs;
using BotApp.Dialogs.Invoices;
using BotApp.Recognizers;

namespace BotApp.Tests.Dialogs.Invoices;

public sealed class BuyerReaderTests
{
    [Theory]
    [InlineData("开个人的", BuyerType.Person, null)]
    [InlineData("开公司抬头", BuyerType.Company, null)]
    [InlineData("要专票", BuyerType.Company, FapiaoKind.Special)]
    [InlineData("普票就行", null, FapiaoKind.General)]
    [InlineData("个人的换成公司的行吗", BuyerType.Company, null)]
    [InlineData("for my company please", BuyerType.Company, null)]
    public void Whom_it_is_for(string text, BuyerType? buyer, FapiaoKind? kind)
    {
        var heard = BuyerReader.Hear(new InvoiceForm(), Heard(text));
        (heard.Buyer, heard.Kind).ShouldBe((buyer, kind));
    }

    [Fact]
    public void Another_buyer_takes_no_title_and_no_tax_id_along()
    {
        var company = new InvoiceForm { Buyer = BuyerType.Company, Title = "星野科技有限公司", TaxId = "91330106MA2B2XKQ1L" };
        var heard = BuyerReader.Hear(company, Heard("还是开个人吧"));
        (heard.Buyer, heard.Title, heard.TaxId).ShouldBe((BuyerType.Person, null, null));
    }

    [Theory]
    [InlineData("发到 xm.lin+fp@mail.example.com 谢谢", "xm.lin+fp@mail.example.com")]
    [InlineData("mail it to a@b.example.", "a@b.example")]
    [InlineData("我的邮箱是 a@b", null)]
    public void Where_it_goes(string text, string? mail) => BuyerReader.MailIn(text).ShouldBe(mail);

    [Theory]
    [InlineData("给我写办公用品", "办公用品")]
    [InlineData("品名写成电脑配件吧", "电脑配件")]
    [InlineData("品名开详细点可以不", null)]
    [InlineData("make it office supplies", "office supplies")]
    public void Another_name_for_the_goods(string text, string? item) =>
        InvoiceWishReader.Hear(new InvoiceForm(), Heard(text)).WantsItem.ShouldBe(item);

    private static Said Heard(string text) => new(text, Understanding.Nothing, null);
}
