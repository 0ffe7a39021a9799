using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>How activities are written to and read from requests.</summary>
public static class MessageSerializerSettings
{
    /// <summary>Makes the settings.</summary>
    /// <returns>Settings of the caller's own.</returns>
    public static JsonSerializerSettings Create() =>
        new()
        {
            DateFormatHandling = DateFormatHandling.IsoDateFormat,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            NullValueHandling = NullValueHandling.Ignore,
            ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
            ContractResolver = new ReadOnlyJsonContractResolver(),
            Converters = [new Iso8601TimeSpanConverter()],
            MaxDepth = null,
        };
}
