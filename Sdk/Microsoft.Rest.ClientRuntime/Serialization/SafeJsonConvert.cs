using System.Globalization;
using System.IO;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Newtonsoft.Json's conversions without the process-wide default settings.</summary>
public static class SafeJsonConvert
{
    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="converters">Converters to use.</param>
    /// <returns>The value; the default one for null or empty text.</returns>
    /// <exception cref="JsonException">The text is no such value.</exception>
    public static T DeserializeObject<T>(string json, params JsonConverter[] converters) =>
        DeserializeObject<T>(json, new JsonSerializerSettings { Converters = converters ?? [] });

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="settings">Settings to use; null for none.</param>
    /// <returns>The value; the default one for null or empty text.</returns>
    /// <exception cref="JsonException">The text is no such value.</exception>
    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        if (string.IsNullOrEmpty(json))
        {
            return default;
        }

        using var reader = new JsonTextReader(new StringReader(json));
        return JsonSerializer.Create(settings).Deserialize<T>(reader);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="obj">The value; null writes <c>null</c>.</param>
    /// <param name="converters">Converters to use.</param>
    /// <returns>The JSON text.</returns>
    public static string SerializeObject(object obj, params JsonConverter[] converters) =>
        SerializeObject(obj, new JsonSerializerSettings { Converters = converters ?? [] });

    /// <summary>Writes a value.</summary>
    /// <param name="obj">The value; null writes <c>null</c>.</param>
    /// <param name="settings">Settings to use; null for none.</param>
    /// <returns>The JSON text.</returns>
    public static string SerializeObject(object obj, JsonSerializerSettings settings)
    {
        var serializer = JsonSerializer.Create(settings);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text) { Formatting = serializer.Formatting };
        serializer.Serialize(writer, obj);
        return text.ToString();
    }
}
