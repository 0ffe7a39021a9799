using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Names;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class NameTests
{
    [Theory]
    [InlineData("收件人张三电话13812345678", "张三")]
    [InlineData("收货人改成欧阳修，地址不变", "欧阳修")]
    [InlineData("我叫欧阳娜娜", "欧阳娜娜")]
    [InlineData("联系人：王女士", "王女士")]
    [InlineData("姓名 迪丽娜尔·艾力", "迪丽娜尔·艾力")]
    [InlineData("My name is John Smith, where is my order", "John Smith")]
    [InlineData("recipient: Mary O'Neil", "Mary O'Neil")]
    [InlineData("收货人:Zhang San", "Zhang San")]
    public void A_person_is_read_behind_the_word_for_one(string text, string name) =>
        Said.Only(text, EntityKind.Person).Value.ShouldBe(name);

    [Theory]
    [InlineData("我是来问发货的")]
    [InlineData("收件人写错了")]
    [InlineData("高兴")]
    [InlineData("my name is wrong on the parcel")]
    public void No_person_is_made_up(string text) => Said.Values(text, EntityKind.Person).ShouldBeEmpty();

    [Theory]
    [InlineData("抬头写杭州青禾贸易有限公司，税号91350100M000100Y43", "杭州青禾贸易有限公司", "company")]
    [InlineData("发票抬头：青禾律师事务所", "青禾律师事务所", "company")]
    [InlineData("帮我开给北京云海科技有限公司可以吗", "北京云海科技有限公司", "company")]
    [InlineData("发票抬头开个人", "个人", "individual")]
    [InlineData("抬头：张伟", "张伟", "individual")]
    [InlineData("公司抬头北京大学", "北京大学", "company")]
    [InlineData("开个人的普通发票", "个人", "individual")]
    [InlineData("invoice to Acme Trading Co., Ltd please", "Acme Trading Co., Ltd", "company")]
    [InlineData("invoice title: Northwind Trading Ltd", "Northwind Trading Ltd", "company")]
    public void An_invoice_title_is_read(string text, string title, string buyer)
    {
        var found = Said.Only(text, EntityKind.InvoiceTitle);

        (found.Value, found.Part(PartKind.BuyerType)).ShouldBe((title, buyer));
    }

    [Fact]
    public void A_word_for_any_company_is_no_title() => Said.Values("我要一张抬头是单位的发票", EntityKind.InvoiceTitle).ShouldBeEmpty();

    [Fact]
    public void A_wish_to_change_the_title_names_none() => Said.Values("发票抬头能改吗", EntityKind.InvoiceTitle).ShouldBeEmpty();

    [Theory]
    [InlineData("满300减50怎么用不了", "满300减50")]
    [InlineData("满三百减五十的券", "满300减50")]
    [InlineData("每满200-30", "满200减30")]
    [InlineData("300减50", "满300减50")]
    [InlineData("那张50元券过期了吗", "50元券")]
    [InlineData("新人专享券不能用", "新人专享券")]
    [InlineData("$50 off orders over $300", "满300减50")]
    [InlineData("promo code SAVE20 is invalid", "SAVE20")]
    public void A_coupon_is_read(string text, string name) => Said.Only(text, EntityKind.Coupon).Value.ShouldBe(name);

    [Fact]
    public void A_coupon_knows_its_threshold_and_what_it_takes_off()
    {
        var coupon = Said.Only("满300减50的券", EntityKind.Coupon);

        (coupon.Part(PartKind.Threshold), coupon.Part(PartKind.Reduction)).ShouldBe(("300", "50"));
    }

    [Theory]
    [InlineData("颜色不喜欢想退", ReturnReason.NotWanted)]
    [InlineData("尺码不合适", ReturnReason.WrongSize)]
    [InlineData("质量问题退货", ReturnReason.Quality)]
    [InlineData("表带没几天就裂开了", ReturnReason.Quality)]
    [InlineData("水壶一直滴水", ReturnReason.Quality)]
    [InlineData("你们发错了", ReturnReason.WrongItem)]
    [InlineData("少件了", ReturnReason.MissingItem)]
    [InlineData("收到的时候破损", ReturnReason.Damaged)]
    [InlineData("支持七天无理由吗", ReturnReason.NoReason)]
    [InlineData("和图片不一样", ReturnReason.NotAsDescribed)]
    [InlineData("拍错了", ReturnReason.OrderedByMistake)]
    [InlineData("It arrived damaged", ReturnReason.Damaged)]
    [InlineData("it doesn't fit me", ReturnReason.WrongSize)]
    public void A_reason_is_read(string text, string code) => Said.Only(text, EntityKind.ReturnReason).Value.ShouldBe(code);

    [Fact]
    public void A_denied_reason_is_none() =>
        Said.Values("不是质量问题，就是尺码不合适", EntityKind.ReturnReason).ShouldBe([ReturnReason.WrongSize]);

    [Fact]
    public void Seven_days_without_a_reason_are_no_length_of_time() =>
        Said.Values("七天无理由退货，3天无理由也行", EntityKind.Duration).ShouldBeEmpty();
}
