using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Places;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class PlaceWithinTests
{
    [Theory]
    [InlineData("北京市", "朝阳区", "北京市|朝阳区|")]
    [InlineData("长春市", "朝阳区", "长春市|朝阳区|")]
    [InlineData("北京市", "朝阳", "北京市|朝阳区|")]
    [InlineData("北京市", "朝阳区建国路88号", "北京市|朝阳区|建国路88号")]
    [InlineData("北京市", "不对，是海淀区的", "北京市|海淀区|")]
    [InlineData("北京市", "不是朝阳区，是通州区", "北京市|通州区|")]
    [InlineData("广州市", "不对，北京市海淀区", "北京市|海淀区|")]
    public void A_district_is_of_the_city_unless_it_comes_with_its_own(string city, string text, string parts)
    {
        var place = PlaceWithin.Read(city, text).ShouldNotBeNull();

        string[] kinds = [PartKind.City, PartKind.District, PartKind.Detail];
        string.Join('|', kinds.Select(kind => place.Part(kind))).ShouldBe(parts);
    }

    [Theory]
    [InlineData("好的")]
    [InlineData("西湖龙井多少钱")]
    [InlineData("退货运费谁出？")]
    [InlineData("")]
    public void Other_words_are_no_place(string text) => PlaceWithin.Read("杭州市", text).ShouldBeNull();
}
