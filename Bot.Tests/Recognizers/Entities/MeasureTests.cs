using BotApp.Recognizers.Entities;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("一千块以内的有吗", "1000")]
    [InlineData("99块9太贵了", "99.9")]
    [InlineData("¥1,299.00", "1299")]
    [InlineData("￥２９９", "299")]
    [InlineData("$25.50 was charged twice", "25.5")]
    [InlineData("一共花了两千多块钱", "2000")]
    [InlineData("100元到200元的耳机", "100-200")]
    [InlineData("1万5元的电脑", "15000")]
    [InlineData("it costs 50 dollars", "50")]
    [InlineData("便宜了20给我补差价", "20")]
    [InlineData("三四百块的耳机", "300-400")]
    [InlineData("退我50", "50")]
    [InlineData("预算三千以内", "3000")]
    [InlineData("价格1999-2999之间", "1999-2999")]
    [InlineData("一块钱", "1")]
    public void Money_is_read(string text, string sum) => Said.Only(text, EntityKind.Money).Value.ShouldBe(sum);

    [Fact]
    public void Money_knows_its_currency()
    {
        Said.Only("一千块", EntityKind.Money).Part(PartKind.Unit).ShouldBe("CNY");
        Said.Only("$9", EntityKind.Money).Part(PartKind.Unit).ShouldBe("USD");
    }

    [Theory]
    [InlineData("我要买两件", "2")]
    [InlineData("要３个", "3")]
    [InlineData("十来件吧", "10")]
    [InlineData("五六个就够", "5-6")]
    [InlineData("两块手表", "2")]
    [InlineData("two pairs please", "2")]
    [InlineData("保温杯x2", "2")]
    [InlineData("买三包纸", "3")]
    public void Quantities_are_read(string text, string count) => Said.Only(text, EntityKind.Quantity).Value.ShouldBe(count);

    [Theory]
    [InlineData("第二个")]
    [InlineData("三件套")]
    [InlineData("一部分没收到")]
    [InlineData("三包政策是什么")]
    [InlineData("统一发票")]
    [InlineData("下一个")]
    [InlineData("我们一块买的")]
    [InlineData("几十个")]
    public void What_counts_nothing_is_no_quantity(string text) => Said.Values(text, EntityKind.Quantity).ShouldBeEmpty();

    [Theory]
    [InlineData("3到5天能到吗", "P3D/P5D")]
    [InlineData("3-5天", "P3D/P5D")]
    [InlineData("3天到5天", "P3D/P5D")]
    [InlineData("两三天了", "P2D/P3D")]
    [InlineData("一个小时内回复", "PT1H")]
    [InlineData("半个月了还没到", "P15D")]
    [InlineData("it took 2 weeks", "P2W")]
    [InlineData("7个工作日", "P7D")]
    [InlineData("between 3 and 5 days", "P3D/P5D")]
    public void Lengths_of_time_are_read(string text, string length) => Said.Only(text, EntityKind.Duration).Value.ShouldBe(length);

    [Theory]
    [InlineData("42码的还有吗", "42")]
    [InlineData("４２码", "42")]
    [InlineData("XL有货吗", "XL")]
    [InlineData("要２ＸＬ的", "2XL")]
    [InlineData("xxxl", "3XL")]
    [InlineData("换成M码", "M")]
    [InlineData("换M", "M")]
    [InlineData("give me size m", "M")]
    [InlineData("in size 9", "9")]
    [InlineData("38号的鞋", "38")]
    [InlineData("均码吗", "均码")]
    [InlineData("6.7寸的屏幕", "6.7inch")]
    [InlineData("38码半", "38.5")]
    [InlineData("170/88A有吗", "170/88A")]
    public void Sizes_are_read(string text, string size) => Said.Only(text, EntityKind.Size).Value.ShouldBe(size);

    [Theory]
    [InlineData("I'm waiting")]
    [InlineData("it's late")]
    [InlineData("买了5L")]
    public void A_letter_alone_is_no_size(string text) => Said.Values(text, EntityKind.Size).ShouldBeEmpty();

    [Theory]
    [InlineData("那256G的呢", "256GB")]
    [InlineData("２５６ｇ", "256GB")]
    [InlineData("8+256G的", "8GB+256GB")]
    [InlineData("12G+512G多少钱", "12GB+512GB")]
    [InlineData("1TB", "1TB")]
    [InlineData("500ml的杯子", "500ml")]
    [InlineData("1.5升", "1.5L")]
    [InlineData("10000毫安", "10000mAh")]
    public void Capacities_are_read(string text, string capacity) => Said.Only(text, EntityKind.Capacity).Value.ShouldBe(capacity);

    [Fact]
    public void A_network_is_no_capacity() => Said.Values("是5G手机吗", EntityKind.Capacity).ShouldBeEmpty();

    [Theory]
    [InlineData("打八折", "80%")]
    [InlineData("95折", "95%")]
    [InlineData("八五折", "85%")]
    [InlineData("第二件半价", "50%")]
    [InlineData("20% off", "20%")]
    public void Shares_of_a_price_are_read(string text, string share) => Said.Only(text, EntityKind.Percentage).Value.ShouldBe(share);

    [Theory]
    [InlineData("深空灰有吗", "深空灰")]
    [InlineData("要黑色的", "黑色")]
    [InlineData("白的呢", "白色")]
    [InlineData("要紅色的", "红色")]
    [InlineData("do you have it in black", "black")]
    public void Colours_are_read(string text, string colour) => Said.Only(text, EntityKind.Colour).Value.ShouldBe(colour);

    [Theory]
    [InlineData("可以退到现金的")]
    [InlineData("定金的尾款")]
    public void A_character_inside_another_word_is_no_colour(string text) => Said.Values(text, EntityKind.Colour).ShouldBeEmpty();

    [Fact]
    public void Several_measures_of_one_message_are_told_apart() =>
        Said.Entities("两件XL黑色的，一千块以内，256G，3到5天到")
            .Select(entity => (entity.Kind, entity.Value))
            .ShouldBe([
                (EntityKind.Quantity, "2"),
                (EntityKind.Size, "XL"),
                (EntityKind.Colour, "黑色"),
                (EntityKind.Money, "1000"),
                (EntityKind.Budget, "..1000"),
                (EntityKind.Capacity, "256GB"),
                (EntityKind.Duration, "P3D/P5D"),
            ]);
}
