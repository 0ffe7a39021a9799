namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>English times, hours of a day, and times on days.</summary>
public sealed class EnglishTimesTests
{
    [Theory]
    [InlineData("call me at 9", "9 time T09 09:00:00 | T21 21:00:00")]
    [InlineData("at half past four", "half past four time T04:30 04:30:00 | T16:30 16:30:00")]
    [InlineData("a quarter to seven in the evening", "a quarter to seven in the evening time T18:45 18:45:00")]
    [InlineData("come at 18:45", "18:45 time T18:45 18:45:00")]
    [InlineData("noon is fine", "noon time T12 12:00:00")]
    [InlineData("six thirty p.m.", "six thirty p.m. time T18:30 18:30:00")]
    [InlineData("07:15:20 am", "07:15:20 am time T07:15:20 07:15:20")]
    public void Times_are_read_from_the_clock(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("between 2 and 4pm", "between 2 and 4pm timerange (T14,T16,PT2H) 14:00:00 16:00:00")]
    [InlineData(
        "from 9:30 to 11",
        "from 9:30 to 11 timerange (T09:30,T11,PT1H30M) 09:30:00 11:00:00 | (T21:30,T23,PT1H30M) 21:30:00 23:00:00"
    )]
    [InlineData("10am-1pm", "10am-1pm timerange (T10,T13,PT3H) 10:00:00 13:00:00")]
    [InlineData("in the afternoon", "in the afternoon timerange TAF 12:00:00 16:00:00")]
    [InlineData("early in the morning", "early in the morning timerange TMO start 08:00:00 10:00:00")]
    [InlineData("from 8 am for 90 minutes", "from 8 am for 90 minutes timerange (T08,T09:30:00,PT1H30M) 08:00:00 09:30:00")]
    public void Hours_share_the_half_of_the_day(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("tomorrow at 3pm", "tomorrow at 3pm datetime 2026-11-26T15 2026-11-26 15:00:00")]
    [InlineData("8am on friday", "8am on friday datetime XXXX-WXX-5T08 2026-11-20 08:00:00 | XXXX-WXX-5T08 2026-11-27 08:00:00")]
    [InlineData("tonight at 7", "tonight at 7 datetime 2026-11-25T19 2026-11-25 19:00:00")]
    [InlineData("yesterday evening", "yesterday evening datetimerange 2026-11-24TEV 2026-11-24 16:00:00 2026-11-24 20:00:00")]
    [InlineData(
        "monday morning 9-11",
        "monday morning 9-11 datetimerange (XXXX-WXX-1T09,XXXX-WXX-1T11,PT2H) 2026-11-23 09:00:00 2026-11-23 11:00:00 | (XXXX-WXX-1T09,XXXX-WXX-1T11,PT2H) 2026-11-30 09:00:00 2026-11-30 11:00:00"
    )]
    [InlineData(
        "between 1pm and 3pm next wednesday",
        "between 1pm and 3pm next wednesday datetimerange (2026-12-02T13,2026-12-02T15,PT2H) 2026-12-02 13:00:00 2026-12-02 15:00:00"
    )]
    [InlineData("this afternoon", "this afternoon datetimerange 2026-11-25TAF 2026-11-25 12:00:00 2026-11-25 16:00:00")]
    [InlineData(
        "friday after 6pm",
        "friday after 6pm datetimerange XXXX-WXX-5T18 after 2026-11-20 18:00:00 | XXXX-WXX-5T18 after 2026-11-27 18:00:00"
    )]
    [InlineData(
        "2026-11-03T08:15:00",
        "2026-11-03t08:15:00 datetime 2026-11-03T08:15:00 2026-11-03 08:15:00 | 2026-11-03T20:15:00 2026-11-03 20:15:00"
    )]
    public void A_day_and_a_time_meet(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("in 20 minutes", "in 20 minutes datetime 2026-11-25T10:50:00 2026-11-25 10:50:00")]
    [InlineData("an hour ago", "an hour ago datetime 2026-11-25T09:30:00 2026-11-25 09:30:00")]
    [InlineData(
        "within 48 hours",
        "within 48 hours datetimerange (2026-11-25T10:30:00,2026-11-27T10:30:00,PT48H) 2026-11-25 10:30:00 2026-11-27 10:30:00"
    )]
    [InlineData(
        "the last 2 hours",
        "last 2 hours datetimerange (2026-11-25T08:30:00,2026-11-25T10:30:00,PT2H) 2026-11-25 08:30:00 2026-11-25 10:30:00"
    )]
    [InlineData("right now", "right now datetime PRESENT_REF 2026-11-25 10:30:00")]
    public void Clock_units_are_counted_from_now(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);
}
