using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

/// <summary>Writes points in time as "2026-11-22T10:00:00Z".</summary>
public class Iso8601DateTimeConverter : IsoDateTimeConverter
{
    internal const string Pattern = "yyyy-MM-ddTHH:mm:ssZ";

    /// <summary>A converter to whole seconds.</summary>
    public Iso8601DateTimeConverter()
    {
        DateTimeFormat = Pattern;
    }
}
