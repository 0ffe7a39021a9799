using BotApp.Recognizers.Entities;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class NumberTests
{
    [Theory]
    [InlineData("订单261122000017怎么样了", "261122000017")]
    [InlineData("订单号是２６１１２２００００１７", "261122000017")]
    [InlineData("2611 2200 0017", "261122000017")]
    [InlineData("order number: 2611-2200-0017 please", "261122000017")]
    [InlineData("尾号0017的那单", "0017")]
    [InlineData("the order ending in 0017", "0017")]
    [InlineData("订单编号110105194912310021", "110105194912310021")]
    [InlineData("京东订单302123456789", "302123456789")]
    [InlineData("订单号T261122000017", "T261122000017")]
    [InlineData("please cancel #W5550017 for me", "W5550017")]
    [InlineData("W5550017", "W5550017")]
    public void An_order_number_is_read(string text, string number) => Said.Only(text, EntityKind.OrderNumber).Value.ShouldBe(number);

    [Theory]
    [InlineData("12345678元太贵了")]
    [InlineData("2026-11-22下的单")]
    [InlineData("手机尾号0017")]
    [InlineData("refund it to my visa card ending in 0017")]
    [InlineData("my receipt is TK26112904815162")]
    [InlineData("https://shop.example/14569607426.html")]
    [InlineData("满20000减3000")]
    public void Other_numbers_are_no_orders(string text) => Said.Values(text, EntityKind.OrderNumber).ShouldBeEmpty();

    [Theory]
    [InlineData("顺丰SF1234567890123", "SF1234567890123", "SF")]
    [InlineData("sf 1234 5678 9012 3到哪了", "SF1234567890123", "SF")]
    [InlineData("圆通快递单号 YT8812345678901", "YT8812345678901", "YTO")]
    [InlineData("顺丰单号SF1234567890123", "SF1234567890123", "SF")]
    [InlineData("JDVA12345678901什么时候送", "JDVA12345678901", "JD")]
    [InlineData("极兔JT3012345678901没更新", "JT3012345678901", "JT")]
    [InlineData("中通78123456789012没有物流", "78123456789012", "ZTO")]
    [InlineData("tracking number 1Z999AA10123456784", "1Z999AA10123456784", "UPS")]
    [InlineData("RR473124829CN", "RR473124829CN", "EMS")]
    [InlineData("EMS单号EE123456789CN", "EE123456789CN", "EMS")]
    public void A_waybill_and_its_carrier_are_read(string text, string number, string carrier)
    {
        var waybill = Said.Only(text, EntityKind.Waybill);

        (waybill.Value, waybill.Part(PartKind.Carrier)).ShouldBe((number, carrier));
        Said.Values(text, EntityKind.OrderNumber).ShouldBeEmpty();
    }

    [Fact]
    public void Bare_digits_are_a_waybill_when_the_message_says_so() =>
        Said.Only("运单号：781234567890", EntityKind.Waybill).Value.ShouldBe("781234567890");

    [Fact]
    public void A_postal_number_with_a_wrong_check_digit_is_none() => Said.Values("RR473124828CN", EntityKind.Waybill).ShouldBeEmpty();

    [Theory]
    [InlineData("用顺丰发吧，别发韵达", "SF,YD")]
    [InlineData("is it DHL or FedEx?", "DHL,FEDEX")]
    [InlineData("邮政编码310000", "")]
    [InlineData("配送途中通常要多久", "")]
    [InlineData("发的京东物流还是德邦", "JD,DBL")]
    public void Carriers_are_read(string text, string codes) => string.Join(',', Said.Values(text, EntityKind.Carrier)).ShouldBe(codes);

    [Theory]
    [InlineData("电话改成１３８１２３４５６７８", "13812345678")]
    [InlineData("138 1234 5678", "13812345678")]
    [InlineData("+86 139-1234-5678", "13912345678")]
    [InlineData("008613912345678", "13912345678")]
    [InlineData("座机0571-88886666转801", "0571-88886666-801")]
    [InlineData("(010)12345678", "010-12345678")]
    [InlineData("02163216321", "021-63216321")]
    [InlineData("400-820-8820打不通", "4008208820")]
    [InlineData("my number is +1 415 555 0132", "+14155550132")]
    [InlineData("我的电话是一三八一二三四五六七八", "13812345678")]
    [InlineData("家里电话 88886666", "88886666")]
    [InlineData("订单留的电话错了，改成13812345678", "13812345678")]
    public void A_phone_number_is_read(string text, string number)
    {
        Said.Only(text, EntityKind.Phone).Value.ShouldBe(number);
        Said.Values(text, EntityKind.OrderNumber).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("身份证11010519491231002X", EntityKind.IdentityCard, "1101**********002X")]
    [InlineData("我的是 110105 19491231 002x", EntityKind.IdentityCard, "1101**********002X")]
    [InlineData("身份证号110105194912310021", EntityKind.IdentityCard, "1101**********0021")]
    [InlineData("卡号 4111 1111 1111 1111", EntityKind.BankCard, "4111********1111")]
    [InlineData("4111111111111111", EntityKind.BankCard, "4111********1111")]
    public void Personal_numbers_are_found_and_masked(string text, string kind, string masked)
    {
        Said.Only(text, kind).Value.ShouldBe(masked);
        Said.Values(text, EntityKind.OrderNumber).ShouldBeEmpty();
    }

    [Fact]
    public void An_invoice_number_is_read_when_called_so() =>
        Said.Only("发票号码24312000000012345678", EntityKind.InvoiceNumber).Value.ShouldBe("24312000000012345678");

    [Fact]
    public void Several_numbers_of_one_message_are_told_apart() =>
        Said.Entities("订单 261122000017，运单SF1234567890123，电话 138 1234 5678")
            .Select(entity => (entity.Kind, entity.Value))
            .ShouldBe([
                (EntityKind.OrderNumber, "261122000017"),
                (EntityKind.Waybill, "SF1234567890123"),
                (EntityKind.Phone, "13812345678"),
            ]);
}
