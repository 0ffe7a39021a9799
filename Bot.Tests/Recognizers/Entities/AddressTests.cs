using BotApp.Recognizers.Entities;

namespace BotApp.Tests.Recognizers.Entities;

public sealed class AddressTests
{
    [Theory]
    [InlineData("浙江省杭州市余杭区五常街道文一西路969号3幢502室", "浙江省|杭州市|余杭区|五常街道|文一西路969号3幢502室")]
    [InlineData("改到广东深圳南山区科技园科苑路15号", "广东省|深圳市|南山区||科技园科苑路15号")]
    [InlineData("上海浦东新区张江镇祖冲之路1000弄5号楼302", "上海市|上海市|浦东新区|张江镇|祖冲之路1000弄5号楼302")]
    [InlineData("北京市朝阳区望京街道阜通东大街6号院", "北京市|北京市|朝阳区|望京街道|阜通东大街6号院")]
    [InlineData("长春朝阳区人民大街８８号", "吉林省|长春市|朝阳区||人民大街88号")]
    [InlineData("寄到 浙江省 杭州市 西湖区 文三路90号", "浙江省|杭州市|西湖区||文三路90号")]
    [InlineData("内蒙古呼和浩特市赛罕区大学西街235号", "内蒙古自治区|呼和浩特市|赛罕区||大学西街235号")]
    [InlineData("深圳南山科技园", "广东省|深圳市|南山区||科技园")]
    [InlineData("成都市武侯区人民南路四段", "四川省|成都市|武侯区||人民南路四段")]
    [InlineData("北京市海淀区中关村大街1号海龙大厦1201", "北京市|北京市|海淀区||中关村大街1号海龙大厦1201")]
    [InlineData("余杭区良渚街道玉鸟路1号", "浙江省|杭州市|余杭区|良渚街道|玉鸟路1号")]
    [InlineData("新疆乌鲁木齐发货吗", "新疆维吾尔自治区|乌鲁木齐市|||")]
    [InlineData("四川凉山州西昌市航天大道12号", "四川省|凉山彝族自治州|西昌市||航天大道12号")]
    public void An_address_is_split(string text, string levels)
    {
        var address = Said.Only(text, EntityKind.Address);

        string[] kinds = [PartKind.Province, PartKind.City, PartKind.District, PartKind.Street, PartKind.Detail];
        string.Join('|', kinds.Select(kind => address.Part(kind))).ShouldBe(levels);
    }

    [Fact]
    public void The_whole_is_written_out() =>
        Said.Only("改成广东深圳南山区科苑路15号吧", EntityKind.Address).Value.ShouldBe("广东省深圳市南山区科苑路15号");

    [Theory]
    [InlineData("发到北京几天能到", "北京市")]
    [InlineData("怎么送到苏州去了", "江苏省苏州市")]
    [InlineData("三亚能到吗", "海南省三亚市")]
    public void A_place_the_message_goes_to_is_read_with_less_surety(string text, string place)
    {
        var address = Said.Only(text, EntityKind.Address);

        address.Value.ShouldBe(place);
        address.Confidence.ShouldBeLessThan(0.7);
    }

    [Theory]
    [InlineData("北京烤鸭好吃吗")]
    [InlineData("黄山毛峰还有吗")]
    [InlineData("这个小区能送吗")]
    [InlineData("一号线")]
    public void A_name_of_goods_is_no_address(string text) => Said.Values(text, EntityKind.Address).ShouldBeEmpty();

    [Fact]
    public void A_road_behind_the_word_for_it_is_enough() =>
        Said.Only("把地址改成文一西路969号3幢", EntityKind.Address).Part(PartKind.Detail).ShouldBe("文一西路969号3幢");

    [Fact]
    public void Name_phone_and_address_of_a_parcel_are_told_apart() =>
        Said.Entities("李明 13912345678 江苏省苏州市工业园区星湖街328号4栋")
            .Select(entity => (entity.Kind, entity.Value))
            .ShouldBe([
                (EntityKind.Person, "李明"),
                (EntityKind.Phone, "13912345678"),
                (EntityKind.Address, "江苏省苏州市工业园区星湖街328号4栋"),
            ]);
}
