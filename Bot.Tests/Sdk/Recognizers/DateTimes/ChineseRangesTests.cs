using Microsoft.Recognizers.Text.DateTime;

namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>Chinese periods: named, from one time to another, around now, and open to one side.</summary>
public sealed class ChineseRangesTests
{
    [Theory]
    [InlineData("上个月的账单", "上个月 daterange 2026-10 2026-10-01 2026-11-01")]
    [InlineData("这周末", "这周末 daterange 2026-W48-WE 2026-11-28 2026-11-30")]
    [InlineData("前年买的", "前年 daterange 2024 2024-01-01 2025-01-01")]
    [InlineData("本月底", "本月底 daterange 2026-11 end 2026-11-16 2026-12-01")]
    [InlineData("今年第二季度", "今年第二季度 daterange (2026-04-01,2026-07-01,P3M) 2026-04-01 2026-07-01")]
    [InlineData("明年春天", "明年春天 daterange 2027-SP not resolved")]
    [InlineData("十月的最后一周", "十月的最后一周 daterange 2026-10-W05 2026-10-26 2026-11-02")]
    [InlineData("二十世纪八十年代", "二十世纪八十年代 daterange (1980-01-01,1990-01-01,P10Y) 1980-01-01 1990-01-01")]
    public void Periods_have_names(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData(
        "9号到12号",
        "9号到12号 daterange (XXXX-XX-09,XXXX-XX-12,P3D) 2026-11-09 2026-11-12 | (XXXX-XX-09,XXXX-XX-12,P3D) 2026-12-09 2026-12-12"
    )]
    [InlineData("2025年12月28日到1月3日", "2025年12月28日到1月3日 daterange (2025-12-28,2026-01-03,P6D) 2025-12-28 2026-01-03")]
    [InlineData(
        "2月28日到2月29日",
        "2月28日到2月29日 daterange (XXXX-02-28,XXXX-02-29,P1D) 2024-02-28 2024-02-29 | (XXXX-02-28,XXXX-02-29,P1D) 2028-02-28 2028-02-29"
    )]
    [InlineData("去年3-5月", "去年3-5月 daterange (2025-03-01,2025-05-01,P2M) 2025-03-01 2025-05-01")]
    [InlineData("周一到周五", "周一到周五 daterange (XXXX-WXX-1,XXXX-WXX-5,P4D) 2026-11-23 2026-11-27")]
    [InlineData("上午十一点到一点", "上午十一点到一点 timerange (T11,T13,PT2H) 11:00:00 13:00:00")]
    [InlineData(
        "明晚八点到十点之间",
        "明晚八点到十点之间 datetimerange (2026-11-26T20,2026-11-26T22,PT2H) 2026-11-26 20:00:00 2026-11-26 22:00:00"
    )]
    [InlineData(
        "今天下午3点到明天上午10点",
        "今天下午3点到明天上午10点 datetimerange (2026-11-25T15,2026-11-26T10,PT19H) 2026-11-25 15:00:00 2026-11-26 10:00:00"
    )]
    public void Two_times_make_a_span(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Fact]
    public void Days_the_other_way_round_make_no_span() =>
        ChineseTexts.Find("今天到昨天").ShouldBe("今天 date 2026-11-25 2026-11-25; 昨天 date 2026-11-24 2026-11-24");

    [Theory]
    [InlineData("最近三天", "最近三天 daterange (2026-11-22,2026-11-25,P3D) 2026-11-22 2026-11-25")]
    [InlineData("未来一周", "未来一周 daterange (2026-11-26,2026-12-03,P1W) 2026-11-26 2026-12-03")]
    [InlineData(
        "过去半小时",
        "过去半小时 datetimerange (2026-11-25T10:00:00,2026-11-25T10:30:00,PT0.5H) 2026-11-25 10:00:00 2026-11-25 10:30:00"
    )]
    public void Stretches_touch_the_present(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("12月1日之前发货", "12月1日之前 daterange XXXX-12-01 before 2025-12-01 | XXXX-12-01 before 2026-12-01")]
    [InlineData("去年以后", "去年以后 daterange 2025 after 2026-01-01")]
    [InlineData("上周五或之前", "上周五或之前 daterange 2026-11-20 until 2026-11-20")]
    [InlineData("年底前", "年底前 daterange 2026 before-end 2026-07-01")]
    [InlineData("自从上个月", "自从上个月 daterange 2026-10 since 2026-10-01")]
    [InlineData("截止到明天下午五点", "截止到明天下午五点 datetimerange 2026-11-26T17 before 2026-11-26 17:00:00")]
    public void Words_beside_a_time_open_it(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Fact]
    public void Split_day_and_time_stay_two_results() =>
        ChineseTexts
            .Find("明天下午三点", DateTimeOptions.SplitDateAndTime)
            .ShouldBe("明天 date 2026-11-26 2026-11-26; 下午三点 time T15 15:00:00");
}
