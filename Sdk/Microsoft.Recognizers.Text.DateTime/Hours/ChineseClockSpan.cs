using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>From one clock time to another, on any day.</summary>
/// <param name="Next">The place behind it.</param>
/// <param name="Choices">The hours; two where both times may be before or after noon.</param>
internal sealed record ChineseClockSpan(int Next, IReadOnlyList<DayHours> Choices);
