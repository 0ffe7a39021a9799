using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Copies objects through JSON with type names, and makes only types that were in the original.</summary>
internal static class DeepCopy
{
    internal static T Of<T>(T value)
    {
        if (value is null or string || typeof(T).IsPrimitive)
        {
            return value;
        }

        if (value is JToken json)
        {
            return (T)(object)json.DeepClone();
        }

        var settings = new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.All,
            TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
            SerializationBinder = new SeenTypes(),
            DateParseHandling = DateParseHandling.None,
            MaxDepth = 128,
        };

        return JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(value, settings), settings);
    }

    /// <summary>A "$type" inside JSON that came from outside names nothing that was written, and stays JSON.</summary>
    private sealed class SeenTypes : DefaultSerializationBinder
    {
        private readonly Dictionary<(string Assembly, string Type), Type> _seen = [];

        public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
        {
            base.BindToName(serializedType, out assemblyName, out typeName);
            assemblyName ??= serializedType.Assembly.FullName;
            typeName ??= serializedType.FullName;
            _seen[(assemblyName, typeName)] = serializedType;
        }

        public override Type BindToType(string assemblyName, string typeName) =>
            _seen.TryGetValue((assemblyName, typeName), out var type) ? type : typeof(JObject);
    }
}
