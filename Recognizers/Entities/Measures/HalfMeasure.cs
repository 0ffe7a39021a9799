namespace BotApp.Recognizers.Entities.Measures;

/// <summary>半天, 半个月, 半斤: half is no number the recognizers know.</summary>
internal static class HalfMeasure
{
    private static readonly (string Word, string Kind, string Value)[] Halves =
    [
        ("半个小时", EntityKind.Duration, "PT30M"),
        ("半小时", EntityKind.Duration, "PT30M"),
        ("半个钟", EntityKind.Duration, "PT30M"),
        ("半天", EntityKind.Duration, "PT12H"),
        ("半个月", EntityKind.Duration, "P15D"),
        ("半年", EntityKind.Duration, "P6M"),
        ("半斤", EntityKind.Capacity, "0.5斤"),
        ("半价", EntityKind.Percentage, "50%"),
        ("half price", EntityKind.Percentage, "50%"),
        ("half an hour", EntityKind.Duration, "PT30M"),
    ];

    public static void Read(Reading reading)
    {
        foreach (var (word, kind, value) in Halves)
        {
            if (reading.Free.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
            {
                reading.Add(new Entity(kind, value, at, word.Length, 0.9));
            }
        }
    }
}
