using BotApp.Recognizers.Entities;

namespace BotApp.Tests.Recognizers.Entities;

/// <summary>What is said of a thing before it is bought: what it may cost, whom it must fit, where it must be.</summary>
public sealed class WishTests
{
    [Theory]
    [InlineData("三百以内的耳机", "..300")]
    [InlineData("预算两千左右", "1600..2400")]
    [InlineData("预算500", "..500")]
    [InlineData("不超过800块", "..800")]
    [InlineData("3000 元以上", "3000..")]
    [InlineData("headphones under 400", "..400")]
    [InlineData("up to 300 yuan", "..300")]
    [InlineData("over 300 yuan", "300..")]
    [InlineData("between 100 and 200 yuan at most", "100..200")]
    public void A_budget_is_read(string text, string budget) => Said.Only(text, EntityKind.Budget).Value.ShouldBe(budget);

    [Theory]
    [InlineData("256G以上的")]
    [InlineData("7天以内发货")]
    [InlineData("两件以内")]
    [InlineData("满300减50")]
    public void What_measures_something_else_is_no_budget(string text) => Said.Values(text, EntityKind.Budget).ShouldBeEmpty();

    [Theory]
    [InlineData("身高175体重70穿什么码", "175", "70")]
    [InlineData("我1米的孩子，体重110斤", null, "55")]
    [InlineData("175/70 穿多大", "175", "70")]
    [InlineData("身高160体重110", "160", "55")]
    [InlineData("I am 165 cm and 54 kg", "165", "54")]
    public void Height_and_weight_are_read_in_centimetres_and_kilograms(string text, string? height, string weight)
    {
        Said.Values(text, EntityKind.Height).FirstOrDefault().ShouldBe(height);
        Said.Values(text, EntityKind.Weight).ShouldBe([weight]);
    }

    [Theory]
    [InlineData("脚长25.5穿多大", "25.5")]
    [InlineData("my foot is 26 cm", "26")]
    public void The_length_of_a_foot_is_read(string text, string length) => Said.Only(text, EntityKind.FootLength).Value.ShouldBe(length);

    [Theory]
    [InlineData("上海有货吗", "上海市")]
    [InlineData("杭州那边还有吗", "浙江省")]
    [InlineData("浙江呢", "浙江省")]
    [InlineData("is it in stock in Guangdong", "广东省")]
    public void Where_stock_is_asked_for_is_read(string text, string region) => Said.Only(text, EntityKind.Region).Value.ShouldBe(region);

    [Theory]
    [InlineData("发到上海")]
    [InlineData("北京烤鸭好吃吗")]
    public void A_place_without_stock_is_no_region(string text) => Said.Values(text, EntityKind.Region).ShouldBeEmpty();
}
