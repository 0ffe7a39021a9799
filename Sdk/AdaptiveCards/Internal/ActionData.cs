using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The data of an action as text and back.</summary>
internal static class ActionData
{
    public static string Write(object data) => data is null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    public static object Read(string json) =>
        json is null ? null : JsonConvert.DeserializeObject(json, new JsonSerializerSettings { Converters = { new StrictIntConverter() } });
}
