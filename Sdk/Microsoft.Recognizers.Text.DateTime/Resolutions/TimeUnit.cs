namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>What lengths of time are counted in, from short to long.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    BusinessDay,
    Weekday,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
