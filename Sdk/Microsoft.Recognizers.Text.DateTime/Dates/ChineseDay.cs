namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A day of the month that was read.</summary>
internal sealed record ChineseDay(int Next, int Day, bool IsLunar = false);
