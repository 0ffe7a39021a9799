using BotApp.Recognizers.Images;

namespace BotApp.Tests.Recognizers.Images;

public sealed class PictureNumbersTests
{
    [Theory]
    [InlineData("CODE-128", "78420010010337", "78420010010337 waybill named")]
    [InlineData("CODE-39", "SF1402001002618", "SF1402001002618 waybill named")]
    [InlineData("QR-Code", "261115001004", "261115001004 order named")]
    [InlineData("QR-Code", "SF1402001002618", "SF1402001002618 waybill named")]
    [InlineData("QR-Code", "https://shop.example/o/261115001004", "261115001004 order ")]
    [InlineData("QR-Code", "pay me", "")]
    [InlineData("EAN-13", "6901234567892", "")]
    [InlineData("UPC-A", "012345678905", "")]
    [InlineData("CODE-128", "1234567", "")]
    public void A_code_is_a_number_when_it_is_nothing_else(string symbology, string content, string found) =>
        Found(new ImageReading([new ScannedCode(symbology, content)], "", IsComplete: true)).ShouldBe(found);

    [Theory]
    [InlineData("订单编号: 261115001004 复制\n下单时间: 2026-11-15 10:01:22", "261115001004 order named")]
    [InlineData("Order number: 261115001004", "261115001004 order named")]
    [InlineData("快递单号: 78420010010337", "78420010010337 waybill named")]
    [InlineData("Tracking SF1402001002618", "SF1402001002618 waybill named")]
    [InlineData("261115001004", "261115001004 order ")]
    [InlineData("收货人 林 13800138000", "")]
    [InlineData("实付 ¥399.00 共1件", "")]
    public void Letters_count_when_they_say_what_a_number_is(string text, string found) =>
        Found(new ImageReading([], text, IsComplete: true)).ShouldBe(found);

    [Fact]
    public void A_code_comes_first_and_a_number_once()
    {
        var reading = new ImageReading(
            [new ScannedCode("CODE-128", "78420010010337")],
            "订单编号: 261115001004\n运单号: 78420010010337",
            true
        );

        Found(reading).ShouldBe("78420010010337 waybill named, 261115001004 order named");
    }

    private static string Found(ImageReading reading) =>
        string.Join(
            ", ",
            PictureNumbers.Of(reading).Select(one => $"{one.Number} {(one.IsWaybill ? "waybill" : "order")} {(one.IsNamed ? "named" : "")}")
        );
}
