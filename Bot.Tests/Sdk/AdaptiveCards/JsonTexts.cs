using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>JSON in tests, in one form: dates stay text, as in the card.</summary>
internal static class JsonTexts
{
    public static string Compact(this string json) => Read(json).ToString(Formatting.None);

    public static string Indented(this string json) => Read(json).ToString(Formatting.Indented);

    private static JToken Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
