namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>English periods of days: of the calendar, counted, between two ends, open to one side.</summary>
public sealed class EnglishPeriodsTests
{
    [Theory]
    [InlineData("this week", "this week daterange 2026-W48 2026-11-23 2026-11-30")]
    [InlineData("sales of last month", "last month daterange 2026-10 2026-10-01 2026-11-01")]
    [InlineData("next quarter", "next quarter daterange (2027-01-01,2027-04-01,P3M) 2027-01-01 2027-04-01")]
    [InlineData("in july 2025", "july 2025 daterange 2025-07 2025-07-01 2025-08-01")]
    [InlineData("spring 2026", "spring 2026 daterange 2026-SP not resolved")]
    [InlineData("q2 2026", "q2 2026 daterange (2026-04-01,2026-07-01,P3M) 2026-04-01 2026-07-01")]
    [InlineData("week 12", "week 12 daterange 2026-W12 2026-03-16 2026-03-23")]
    [InlineData(
        "the first week of may",
        "the first week of may daterange XXXX-05-W01 2026-05-04 2026-05-11 | XXXX-05-W01 2027-05-03 2027-05-10"
    )]
    [InlineData("the 1980s", "1980s daterange (1980-01-01,1990-01-01,P10Y) 1980-01-01 1990-01-01")]
    [InlineData("the end of this year", "end of this year daterange 2026 end 2026-07-01 2027-01-01")]
    [InlineData("mid march", "mid march daterange XXXX-03 mid 2026-03-10 2026-03-21 | XXXX-03 mid 2027-03-10 2027-03-21")]
    [InlineData("later this month", "later this month daterange 2026-11 2026-11-25 2026-12-01")]
    public void Periods_of_the_calendar(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("the next 3 days", "next 3 days daterange (2026-11-26,2026-11-29,P3D) 2026-11-26 2026-11-29")]
    [InlineData("last 2 weeks", "last 2 weeks daterange (2026-11-11,2026-11-25,P2W) 2026-11-11 2026-11-25")]
    [InlineData("within 7 days", "within 7 days daterange (2026-11-25,2026-12-02,P7D) 2026-11-25 2026-12-02")]
    [InlineData("past 6 months", "past 6 months daterange (2026-05-25,2026-11-25,P6M) 2026-05-25 2026-11-25")]
    [InlineData("next 5 business days", "next 5 business days daterange (2026-11-26,2026-12-03,P5BD) 2026-11-26 2026-12-03")]
    [InlineData("3 coming years", "3 coming years daterange (2026-11-26,2029-11-26,P3Y) 2026-11-26 2029-11-26")]
    public void Periods_are_counted_from_now(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData(
        "from may 1 to may 5",
        "from may 1 to may 5 daterange (XXXX-05-01,XXXX-05-05,P4D) 2026-05-01 2026-05-05 | (XXXX-05-01,XXXX-05-05,P4D) 2027-05-01 2027-05-05"
    )]
    [InlineData("2024-2026", "2024-2026 daterange (2024-01-01,2026-01-01,P2Y) 2024-01-01 2026-01-01")]
    [InlineData(
        "between june and august",
        "between june and august daterange (XXXX-06-01,XXXX-08-01,P2M) 2026-06-01 2026-08-01 | (XXXX-06-01,XXXX-08-01,P2M) 2027-06-01 2027-08-01"
    )]
    [InlineData(
        "3 to 8 of december",
        "3 to 8 of december daterange (XXXX-12-03,XXXX-12-08,P5D) 2025-12-03 2025-12-08 | (XXXX-12-03,XXXX-12-08,P5D) 2026-12-03 2026-12-08"
    )]
    [InlineData("nov 11-13, 2025", "nov 11-13, 2025 daterange (2025-11-11,2025-11-13,P2D) 2025-11-11 2025-11-13")]
    [InlineData("from last monday until today", "from last monday until today daterange (2026-11-16,2026-11-25,P9D) 2026-11-16 2026-11-25")]
    [InlineData("monday to friday", "monday to friday daterange (XXXX-WXX-1,XXXX-WXX-5,P4D) 2026-11-23 2026-11-27")]
    public void Two_ends_make_a_period(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("before 2025", "before 2025 daterange 2025 before 2025-01-01")]
    [InlineData("after next friday", "after next friday daterange 2026-12-04 after 2026-12-04")]
    [InlineData(
        "since the beginning of october",
        "since the beginning of october daterange XXXX-10 since-start 2026-10-01 | XXXX-10 since-start 2027-10-01"
    )]
    [InlineData("until tomorrow", "until tomorrow daterange 2026-11-26 until 2026-11-26")]
    [InlineData("by monday", "by monday daterange XXXX-WXX-1 before 2026-11-23 | XXXX-WXX-1 before 2026-11-30")]
    [InlineData(
        "no later than december 5",
        "no later than december 5 daterange XXXX-12-05 before 2025-12-05 | XXXX-12-05 before 2026-12-05"
    )]
    [InlineData("3pm or later", "3pm or later timerange T15 since 15:00:00")]
    [InlineData("around noon", "around noon time T12 approx 12:00:00")]
    public void Words_open_a_period(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);
}
