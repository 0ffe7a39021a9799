using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The data of an action as text and back.</summary>
internal static class ActionData
{
    private static readonly JsonSerializerSettings Reading = new()
    {
        Converters = { new StrictIntConverter() },
        DateParseHandling = DateParseHandling.None,
    };

    public static string Write(object data) => data is null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    /// <summary>Null for null; texts that look like dates stay texts.</summary>
    public static object Read(string json) => json is null ? null : JsonConvert.DeserializeObject(json, Reading);
}
