using Microsoft.Recognizers.Text.DateTime;

namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>What the options change: alternatives, calendars, ends that count, times apart from their days, time zones.</summary>
public sealed class EnglishModesTests
{
    private const DateTimeOptions Calendar = DateTimeOptions.ExtendedTypes | DateTimeOptions.CalendarMode | DateTimeOptions.EnablePreview;

    [Theory]
    [InlineData(
        "deliver next week tuesday or friday",
        "next week tuesday datetimealt 2026-12-01 2026-12-01; friday datetimealt 2026-12-04 2026-12-04"
    )]
    [InlineData(
        "saturday or sunday morning",
        "saturday datetimealt XXXX-WXX-6TMO 2026-11-21 08:00:00 2026-11-21 12:00:00 | XXXX-WXX-6TMO 2026-11-28 08:00:00 2026-11-28 12:00:00; sunday morning datetimealt XXXX-WXX-7TMO 2026-11-22 08:00:00 2026-11-22 12:00:00 | XXXX-WXX-7TMO 2026-11-29 08:00:00 2026-11-29 12:00:00"
    )]
    [InlineData(
        "may 3rd, 4th or 5th",
        "may 3rd datetimealt XXXX-05-03 2027-05-03; 4th datetimealt XXXX-05-04 2027-05-04; 5th datetimealt XXXX-05-05 2027-05-05"
    )]
    [InlineData(
        "this month or next",
        "this month datetimealt 2026-11 2026-11-01 2026-12-01; next datetimealt 2026-12 2026-12-01 2027-01-01"
    )]
    [InlineData(
        "monday at 9 am or 2 pm",
        "monday at 9 am datetimealt XXXX-WXX-1T09 2026-11-23 09:00:00 | XXXX-WXX-1T09 2026-11-30 09:00:00; 2 pm datetimealt XXXX-WXX-1T14 2026-11-23 14:00:00 | XXXX-WXX-1T14 2026-11-30 14:00:00"
    )]
    [InlineData(
        "the 12th or 13th of december",
        "the 12th datetimealt XXXX-12-12 2026-12-12; 13th of december datetimealt XXXX-12-13 2026-12-13"
    )]
    public void Alternatives_share_what_one_of_them_says(string text, string found) =>
        EnglishTexts.Find(text, DateTimeOptions.ExtendedTypes).ShouldBe(found);

    [Theory]
    [InlineData("call me before 6", "before 6 timerange T06 before 06:00:00 | T18 before 18:00:00")]
    [InlineData("on hold for the month", "for the month duration P1M 2592000")]
    [InlineData(
        "between the 3rd and 5th",
        "between the 3rd and 5th daterange (XXXX-XX-03,XXXX-XX-05,P2D) 2026-11-03 2026-11-05 | (XXXX-XX-03,XXXX-XX-05,P2D) 2026-12-03 2026-12-05"
    )]
    [InlineData("the week of june 1", "the week of june 1 daterange 2026-W23 2026-06-01 2026-06-08 | 2027-W22 2027-05-31 2027-06-07")]
    public void Calendars_read_more_into_numbers(string text, string found) =>
        EnglishTexts.Find(text, DateTimeOptions.CalendarMode).ShouldBe(found);

    [Theory]
    [InlineData("may to july 2025", "may to july 2025 daterange (2025-05-01,2025-08-01,P3M) 2025-05-01 2025-08-01")]
    [InlineData("from 2019", "from 2019 daterange 2019 since 2019-01-01")]
    public void The_experimental_reading_keeps_the_end(string text, string found) =>
        EnglishTexts.Find(text, DateTimeOptions.ExperimentalMode).ShouldBe(found);

    [Theory]
    [InlineData("pick it up tomorrow at 5pm", "tomorrow date 2026-11-26 2026-11-26; 5pm time T17 17:00:00")]
    [InlineData("the next 20 minutes", "20 minutes duration PT20M after 1200")]
    public void A_day_and_its_time_can_stay_two(string text, string found) =>
        EnglishTexts.Find(text, DateTimeOptions.SplitDateAndTime).ShouldBe(found);

    [Theory]
    [InlineData("3pm beijing time", "UTC+08:00", "480")]
    [InlineData("tomorrow at 10:30 am EST", "UTC-05:00", "-300")]
    [InlineData("between 9am and 5pm (utc+5:30)", "UTC+05:30", "330")]
    [InlineData("noon london time", "UTC+XX:XX", "-10000")]
    public void A_time_keeps_its_zone(string text, string zone, string minutes)
    {
        var found = DateTimeRecognizer.RecognizeDateTime(text, "en-us", Calendar, EnglishTexts.Now).ShouldHaveSingleItem();
        var value = ((List<Dictionary<string, string>>)found.Resolution["values"])[0];
        value["timezone"].ShouldBe(zone);
        value["utcOffsetMins"].ShouldBe(minutes);
    }
}
