using BotApp.Recognizers.Languages;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Recognizers.Languages;

public sealed class NormalTextTests
{
    [Theory]
    [InlineData("我要退貨！！！！", "我要退货!")]
    [InlineData("Ｗｈｅｒｅ　ｉｓ　ＩＴ？？？", "where is it?")]
    [InlineData("好好好好好的", "好好的")]
    [InlineData("soooooo slow", "soo slow")]
    [InlineData("人 工 客 服", "人工客服")]
    [InlineData("wo yao TUI HUO", "wo yao退货")]
    [InlineData("fapiao呢", "发票呢")]
    [InlineData("发漂开错了", "发票开错了")]
    [InlineData("退或", "退货")]
    [InlineData("(╯‵□′)╯︵┻━┻ 退款", "退款")]
    [InlineData("\ud800退款", "退款")]
    [InlineData("双十一买的", "双11买的")]
    [InlineData("七天无理由", "7天无理由")]
    public void What_is_written_in_many_ways_is_read_in_one(string text, string normal) => NormalText.Of(text).ShouldBe(normal);

    [Theory]
    [InlineData("退或者换")]
    [InlineData("一下")]
    [InlineData("万一")]
    [InlineData("打12315")]
    public void What_only_looks_like_a_slip_or_a_number_stays(string text) => NormalText.Of(text).ShouldBe(text);

    [Theory]
    [InlineData("买了三台", "买了@台", ClassSigns.Number)]
    [InlineData("一百二十八块", "@块", ClassSigns.Number)]
    [InlineData("快第三天了", "快第@天了", ClassSigns.Number)]
    [InlineData("[数字x]天了", "@天了", ClassSigns.Number)]
    [InlineData("单号261122000017", "单号@", ClassSigns.LongNumber)]
    [InlineData("[ORDERID_10000001]到哪了", "@到哪了", ClassSigns.LongNumber)]
    [InlineData("https://shop.example/a?b=1 有货吗", "@有货吗", ClassSigns.Link)]
    [InlineData("寄到[地址x]", "寄到@", ClassSigns.Place)]
    [InlineData("[订单编号:[数字x]，订单金额:[金额x]，下单时间:[日期x] [时间x]]退款", "@退款", ClassSigns.Card)]
    [InlineData("咨询订单号:261122000017 订单金额:59 下单时间:2026-11-22 退款", "@退款", ClassSigns.Card)]
    [InlineData("垃圾😡😡😡", "垃圾@", ClassSigns.Upset)]
    public void Things_of_a_kind_become_one_sign(string text, string normal, char sign) =>
        NormalText.Of(text).ShouldBe(normal.Replace('@', sign));

    [Fact]
    public void No_utf_16_whatever_makes_it_throw_and_doing_it_twice_changes_nothing()
    {
        var unit = Gen.OneOf(
            Gen.Choose(0, char.MaxValue).Select(code => (char)code),
            Gen.Elements(
                "退货或第快十一万亿两7 [x]数字#e-s订单编号:下单时间tuihuo!?.,'。【】\ud83d\ude21ＡＢ发發漂\ue001http://&nbsp;点个".ToCharArray()
            )
        );
        var text = Gen.Sized(size => Gen.ArrayOf(unit, Math.Min(size, 40))).Select(units => new string(units));
        Prop.ForAll(text.ToArbitrary(), any => NormalText.Of(NormalText.Of(any)) == NormalText.Of(any))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }
}
