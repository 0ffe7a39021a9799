namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>Chinese clock times, on a day or not, lengths of time and repetitions.</summary>
public sealed class ChineseTimesTests
{
    [Theory]
    [InlineData("下午三点半", "下午三点半 time T15:30 15:30:00")]
    [InlineData("三点一刻", "三点一刻 time T03:15 03:15:00 | T15:15 15:15:00")]
    [InlineData("差五分八点", "差五分八点 time T07:55 07:55:00 | T19:55 19:55:00")]
    [InlineData("中午一点左右", "中午一点左右 time T13 13:00:00")]
    [InlineData("晚上十二点", "晚上十二点 time T24 00:00:00")]
    [InlineData("凌晨十二点半", "凌晨十二点半 time T00:30 00:30:00")]
    [InlineData("半夜两点", "半夜两点 time T02 02:00:00")]
    [InlineData("21:05:30", "21:05:30 time T21:05:30 21:05:30")]
    [InlineData("七点零五", "七点零五 time T07:05 07:05:00 | T19:05 19:05:00")]
    [InlineData("深夜", "深夜 timerange TNI 20:00:00 23:59:59")]
    public void Clock_times_are_read(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("明天下午三点送", "明天下午三点 datetime 2026-11-26T15 2026-11-26 15:00:00")]
    [InlineData("今晚8点半", "今晚8点半 datetime 2026-11-25T20:30 2026-11-25 20:30:00")]
    [InlineData(
        "12月1日10:00",
        "12月1日10:00 datetime XXXX-12-01T10:00 2025-12-01 10:00:00 | XXXX-12-01T10:00 2026-12-01 10:00:00 | XXXX-12-01T22:00 2025-12-01 22:00:00 | XXXX-12-01T22:00 2026-12-01 22:00:00"
    )]
    [InlineData("昨天晚上签收", "昨天晚上 datetimerange 2026-11-24TEV 2026-11-24 16:00:00 2026-11-24 20:00:00")]
    [InlineData("20分钟后到", "20分钟后 datetime 2026-11-25 2026-11-25 10:50:00")]
    [InlineData("刚才付的款", "刚才 datetime PAST_REF 2026-11-25 10:30:00")]
    public void Clock_times_stand_on_days(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("用了两个半小时", "两个半小时 duration PT2.5H 9000")]
    [InlineData("保修一年零三个月", "一年零三个月 duration P1Y3M 39312000")]
    [InlineData("七日内可退", "七日 duration P7D 604800")]
    [InlineData("七天无理由", "七天 duration P7D 604800")]
    [InlineData("1.5小时", "1.5小时 duration PT1.5H 5400")]
    [InlineData("一刻钟", "一刻钟 duration PT15M 900")]
    public void Lengths_of_time_are_counted(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("每两周对账", "每两周 set P2W not resolved")]
    [InlineData("每天早上八点半", "每天早上八点半 set T08:30 not resolved")]
    [InlineData("每個星期三", "每個星期三 set XXXX-WXX-3 not resolved")]
    [InlineData("每周一次", "每周 set P1W not resolved")]
    public void Repetitions_are_found(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);
}
