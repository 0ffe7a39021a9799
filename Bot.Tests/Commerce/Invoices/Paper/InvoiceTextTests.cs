using BotApp.Commerce.Invoices.Paper;

namespace BotApp.Tests.Commerce.Invoices.Paper;

public sealed class InvoiceTextTests
{
    [Fact]
    public void The_code_names_kind_number_total_and_day_and_says_when_it_is_a_sample()
    {
        InvoiceText.Scan(Papers.Blue()).ShouldBe("01,32,,26337000000000000018,798.00,20261129,,SAMPLE");
        InvoiceText.Scan(Papers.Red() with { IsSample = false }).ShouldBe("01,31,,26337000000000000026,-798.00,20261129,,");
    }

    [Fact]
    public void The_remark_says_first_what_is_reversed()
    {
        InvoiceText
            .Remark(Papers.Red())
            .ShouldStartWith("被红冲蓝字数电发票号码：26337000000000000018\n红字发票信息确认单编号：33010626110000012345\n");
        InvoiceText.Remark(Papers.Red() with { Reverses = new PaperReversal("26337000000000000018") }).ShouldNotContain("确认单");
        InvoiceText.Remark(Papers.Blue()).ShouldBe("订单号 20261103");
        InvoiceText.Remark(Papers.Blue() with { Remark = " " }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1.0, "1")]
    [InlineData(0.5, "0.5")]
    [InlineData(-2.0, "-2")]
    public void A_quantity_has_no_idle_decimals(double quantity, string written) => InvoiceText.Number((decimal)quantity).ShouldBe(written);

    [Fact]
    public void A_rate_is_in_percent_or_free()
    {
        InvoiceText.Rate(0.13m).ShouldBe("13%");
        InvoiceText.Rate(0.005m).ShouldBe("0.5%");
        InvoiceText.Rate(0).ShouldBe("0%");
        InvoiceText.Rate(null).ShouldBe("免税");
    }
}
