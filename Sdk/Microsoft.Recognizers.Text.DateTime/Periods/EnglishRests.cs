namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what is left of the present week, month or year: "the rest of the week", "remaining of this month".</summary>
internal static class EnglishRests
{
    public static PeriodMatch Read(EnglishText text, int at)
    {
        if (text[at] is not ("rest" or "remaining" or "remainder") || !text.Is(at + 1, "of"))
        {
            return null;
        }

        var place = text[at + 2] is "the" or "this" or "my" or "current" ? at + 3 : at + 2;
        if (EnglishRelativePeriods.IsPeriod(text, place, out var next) is not { } unit)
        {
            return null;
        }

        var last = CalendarUnits.Around(text.Today, unit, 0).End.AddDays(-1);
        var timex = Timex.Range(Timex.Date(text.Today), Timex.Date(last), Timex.Days(text.Today, last));
        return new PeriodMatch(at, next, Reading.Span(timex, text.Today, last), TimeUnit.Day);
    }
}
