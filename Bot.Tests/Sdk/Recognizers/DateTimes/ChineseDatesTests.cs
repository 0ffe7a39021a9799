namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>Chinese days: named, counted from today, open in month or year, lunar, in digits.</summary>
public sealed class ChineseDatesTests
{
    [Theory]
    [InlineData("昨天下的单", "昨天 date 2026-11-24 2026-11-24")]
    [InlineData("大后天送到", "大后天 date 2026-11-28 2026-11-28")]
    [InlineData("我上周五买的", "上周五 date 2026-11-20 2026-11-20")]
    [InlineData("上上周三退的", "上上周三 date 2026-11-11 2026-11-11")]
    [InlineData("下下個禮拜天去拿", "下下個禮拜天 date 2026-12-13 2026-12-13")]
    [InlineData("星期五有货吗", "星期五 date XXXX-WXX-5 2026-11-20 | XXXX-WXX-5 2026-11-27")]
    [InlineData(
        "周六周日都行",
        "周六 date XXXX-WXX-6 2026-11-21 | XXXX-WXX-6 2026-11-28; 周日 date XXXX-WXX-7 2026-11-22 | XXXX-WXX-7 2026-11-29"
    )]
    [InlineData("三天前买的", "三天前 date 2026-11-22 2026-11-22")]
    [InlineData("两个月后到期", "两个月后 date 2027-01-25 2027-01-25")]
    public void Days_are_counted_from_today(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("11月20日下单", "11月20日 date XXXX-11-20 2026-11-20 | XXXX-11-20 2027-11-20")]
    [InlineData("二零二六年十一月三日", "二零二六年十一月三日 date 2026-11-03 2026-11-03")]
    [InlineData("去年12月24号的订单", "去年12月24号 date 2025-12-24 2025-12-24")]
    [InlineData("下个月5号发货", "下个月5号 date 2026-12-05 2026-12-05")]
    [InlineData("31号能到吗", "31号 date XXXX-XX-31 2026-10-31 | XXXX-XX-31 2026-12-31")]
    [InlineData("三月十五的发票", "三月十五 date XXXX-03-15 2026-03-15 | XXXX-03-15 2027-03-15")]
    [InlineData("4月31日", "4月31日 date XXXX-04-31 not resolved")]
    [InlineData("五月的第二个星期日", "五月的第二个星期日 date XXXX-05-WXX-7-#2 2026-05-10 | XXXX-05-WXX-7-#2 2027-05-09")]
    public void Months_and_days_are_looked_up_in_the_calendar(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("2026-11-03", "2026-11-03 date 2026-11-03 2026-11-03")]
    [InlineData("2026.11.3", "2026.11.3 date 2026-11-03 2026-11-03")]
    [InlineData("2026 11 03", "2026 11 03 date 2026-11-03 2026-11-03")]
    [InlineData("3/11/2026", "3/11/2026 date 2026-11-03 2026-11-03")]
    [InlineData("11/30送到", "11/30 date XXXX-11-30 2025-11-30 | XXXX-11-30 2026-11-30")]
    public void Dates_are_read_in_digits(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("农历八月十五", "农历八月十五 date XXXX-08-15 True 2026-08-15 | XXXX-08-15 True 2027-08-15")]
    [InlineData("2026年农历正月十五", "2026年农历正月十五 date 2026-01-15 True 2026-01-15")]
    [InlineData("大年初一开门吗", "大年初一 date XXXX-01-01 True 2026-01-01 | XXXX-01-01 True 2027-01-01")]
    [InlineData("国庆节放假", "国庆节 date XXXX-10-01 2026-10-01 | XXXX-10-01 2027-10-01")]
    [InlineData("去年双十一买的", "去年双十一 date 2025-11-11 2025-11-11")]
    [InlineData("乾隆元年三月", "乾隆元年三月 daterange 1736-03 1736-03-01 1736-04-01")]
    public void Festivals_lunar_days_and_reigns_have_names(string text, string found) => ChineseTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("3号线地铁口")]
    [InlineData("5号电池多少钱")]
    [InlineData("便宜一点")]
    [InlineData("第三天")]
    [InlineData("三年级的书")]
    [InlineData("v1.2.3.4")]
    [InlineData("看今日头条")]
    [InlineData("一共30万元")]
    public void Words_that_only_look_like_time_are_left_alone(string text) => ChineseTexts.Find(text).ShouldBeEmpty();
}
