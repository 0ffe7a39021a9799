namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A year that was read, and the place behind it.</summary>
/// <param name="Next">The place behind it.</param>
/// <param name="Year">The year, centuries filled in.</param>
/// <param name="IsShort">Whether it may be a number of years as well: 18年.</param>
internal sealed record ChineseYear(int Next, int Year, bool IsShort = false);
