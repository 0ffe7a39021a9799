using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Lays one object over another.</summary>
internal static class Overlay
{
    private static readonly JsonMergeSettings Rules = new JsonMergeSettings
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Ignore,
    };

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }
    );

    internal static object Lay(object below, object above, Type type)
    {
        if (below == null && above == null)
        {
            return Activator.CreateInstance(type);
        }

        if (below == null || above == null)
        {
            var only = below ?? above;
            return type.IsInstanceOfType(only) ? only : AsJson(only).ToObject(type);
        }

        var merged = AsJson(below);
        merged.Merge(AsJson(above), Rules);

        return merged.ToObject(type);
    }

    private static JObject AsJson(object value) =>
        value is JObject json ? (JObject)json.DeepClone() : JObject.FromObject(value, Serializer);
}
