using BotApp.Recognizers.Entities;

namespace BotApp.Tests.Recognizers.Entities;

/// <summary>Read on Sunday, 2026-11-22, ten in the morning in Shanghai.</summary>
public sealed class DayTests
{
    [Theory]
    [InlineData("上周五下的单", "2026-11-13")]
    [InlineData("昨天买的", "2026-11-21")]
    [InlineData("前天买的", "2026-11-20")]
    [InlineData("11月1号买的", "2026-11-01")]
    [InlineData("2026-11-03的订单", "2026-11-03")]
    [InlineData("２０２６年１１月３日", "2026-11-03")]
    [InlineData("明天能送到吗", "2026-11-23")]
    [InlineData("下周三安装", "2026-11-25")]
    [InlineData("the order from yesterday", "2026-11-21")]
    [InlineData("can it arrive tomorrow", "2026-11-23")]
    [InlineData("下周五前能到吗", "2026-11-27")]
    [InlineData("deliver it by next Monday", "2026-11-23")]
    public void A_day_is_read(string text, string day) => Said.Only(text, EntityKind.Date).Value.ShouldBe(day);

    [Theory]
    [InlineData("中秋节买的", "2026-09-25")]
    [InlineData("春节买的", "2026-02-17")]
    [InlineData("农历八月十五买的", "2026-09-25")]
    [InlineData("国庆买的", "2026-10-01")]
    [InlineData("去年双十一下的单", "2025-11-11")]
    public void A_festival_lies_where_our_calendar_has_it(string text, string day) => Said.Only(text, EntityKind.Date).Value.ShouldBe(day);

    [Theory]
    [InlineData("周五下的单", "2026-11-20")]
    [InlineData("周五能送到吗", "2026-11-27")]
    public void A_weekday_is_the_last_one_unless_the_message_looks_ahead(string text, string day) =>
        Said.Only(text, EntityKind.Date).Value.ShouldBe(day);

    [Theory]
    [InlineData("上周买的", "2026-11-09/2026-11-15")]
    [InlineData("11月1号到11月5号买的", "2026-11-01/2026-11-05")]
    public void Several_days_are_read_with_the_last_included(string text, string days) =>
        Said.Only(text, EntityKind.DateRange).Value.ShouldBe(days);

    [Fact]
    public void A_time_of_day_is_read() => Said.Only("明天下午3点上门", EntityKind.Time).Value.ShouldBe("15:00");

    [Theory]
    [InlineData("昨天买的", "past")]
    [InlineData("今天能发吗", "present")]
    [InlineData("明天能到吗", "future")]
    public void A_day_knows_its_tense(string text, string tense) => Said.Only(text, EntityKind.Date).Part(PartKind.Tense).ShouldBe(tense);

    [Theory]
    [InlineData("最近的订单")]
    [InlineData("现在到哪了")]
    [InlineData("3到5天能到吗")]
    public void Lengths_and_now_are_no_days(string text) => Said.Values(text, EntityKind.Date).ShouldBeEmpty();

    [Theory]
    [InlineData("第二个", "2")]
    [InlineData("要第3个", "3")]
    [InlineData("最后一个", "-1")]
    [InlineData("the second one", "2")]
    [InlineData("倒数第二个", "-2")]
    public void A_place_in_a_list_is_read(string text, string place) => Said.Only(text, EntityKind.Ordinal).Value.ShouldBe(place);

    [Theory]
    [InlineData("是第三方快递吗")]
    [InlineData("最后一天")]
    [InlineData("I ordered it last Friday")]
    public void Not_every_number_is_a_place(string text) => Said.Values(text, EntityKind.Ordinal).ShouldBeEmpty();
}
