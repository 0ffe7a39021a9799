namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>English days: named, counted from today, open in year or month, in digits, holidays.</summary>
public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("my parcel came yesterday", "yesterday date 2026-11-24 2026-11-24")]
    [InlineData("can it wait till the day after tomorrow", "till the day after tomorrow daterange 2026-11-27 until 2026-11-27")]
    [InlineData("I bought it last friday", "last friday date 2026-11-20 2026-11-20")]
    [InlineData("deliver it next tuesday please", "next tuesday date 2026-12-01 2026-12-01")]
    [InlineData("is saturday all right", "saturday date XXXX-WXX-6 2026-11-21 | XXXX-WXX-6 2026-11-28")]
    [InlineData("three weeks ago it broke", "three weeks ago date 2026-11-04 2026-11-04")]
    [InlineData("pick it up in two days", "in two days date 2026-11-27 2026-11-27")]
    [InlineData("it lasts a year from now", "a year from now date 2027-11-25 2027-11-25")]
    [InlineData("5 days before christmas", "5 days before christmas date 2026-12-20 2026-12-20")]
    [InlineData("thursday next week", "thursday next week date 2026-12-03 2026-12-03")]
    public void Days_are_counted_from_today(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("ordered on november 3", "november 3 date XXXX-11-03 2026-11-03 | XXXX-11-03 2027-11-03")]
    [InlineData("the invoice of march 15th, 2026", "march 15th, 2026 date 2026-03-15 2026-03-15")]
    [InlineData("returned the 2nd of october", "the 2nd of october date XXXX-10-02 2026-10-02 | XXXX-10-02 2027-10-02")]
    [InlineData("shipped 12 sep 2025", "12 sep 2025 date 2025-09-12 2025-09-12")]
    [InlineData(
        "the last friday of november",
        "the last friday of november date XXXX-11-WXX-5-#4 2025-11-28 | XXXX-11-WXX-5-#4 2026-11-27"
    )]
    [InlineData("you said the 31st of this month", "the 31st of this month date 2026-11-31 not resolved")]
    [InlineData("the 4th day of next month", "the 4th day of next month date 2026-12-04 2026-12-04")]
    [InlineData("june thirty first", "june thirty first date XXXX-06-31 not resolved")]
    public void Months_and_days_are_looked_up_in_the_calendar(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("order of 2026-11-03", "2026-11-03 date 2026-11-03 2026-11-03")]
    [InlineData("paid 11/20/2026", "11/20/2026 date 2026-11-20 2026-11-20")]
    [InlineData("paid 3.11.2026", "3.11.2026 date 2026-03-11 2026-03-11")]
    [InlineData("on 11/30 it expires", "11/30 date XXXX-11-30 2025-11-30 | XXXX-11-30 2026-11-30")]
    [InlineData("born 20010203", "20010203 date 2001-02-03 2001-02-03")]
    [InlineData("due 5/6/35", "5/6/35 date XX35-05-06 1935-05-06 | XX35-05-06 2035-05-06")]
    public void Dates_are_read_in_digits(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("before thanksgiving 2027", "before thanksgiving 2027 daterange 2027-11-25 before 2027-11-25")]
    [InlineData("open on christmas eve?", "christmas eve date XXXX-12-24 2025-12-24 | XXXX-12-24 2026-12-24")]
    [InlineData("last easter", "last easter date 2026-04-05 2026-04-05")]
    [InlineData("new year is coming", "new year date XXXX-01-01 2026-01-01 | XXXX-01-01 2027-01-01")]
    public void Holidays_have_names(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);
}
