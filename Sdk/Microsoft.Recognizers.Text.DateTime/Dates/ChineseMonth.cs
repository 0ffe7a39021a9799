namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A month that was read, the year only when the words name it: 下个月.</summary>
internal sealed record ChineseMonth(int Next, int Month, int? Year = null, bool IsLunar = false);
