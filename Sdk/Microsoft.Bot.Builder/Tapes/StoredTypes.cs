using System;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Names the types of recorded objects, and knows only the types it has named: a name from outside makes a plain JObject.</summary>
internal sealed partial class StoredTypes : ISerializationBinder
{
    /// <summary>Writes and reads recordings with type names.</summary>
    public static readonly JsonSerializer Serializer = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        SerializationBinder = new StoredTypes(),
        MaxDepth = null,
    };

    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<(string Assembly, string Type), Type> _types = new();

    public void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        // the whole name as the type's name: Newtonsoft.Json then writes it as it is instead of putting it together anew
        assemblyName = null;
        typeName = _names.TryGetValue(serializedType, out var name) ? name : Learn(serializedType);
    }

    public Type BindToType(string assemblyName, string typeName) =>
        _types.TryGetValue((assemblyName, typeName), out var type) ? type : typeof(JObject);

    private string Learn(Type type)
    {
        var name = AssemblyDetails().Replace(type.AssemblyQualifiedName ?? type.FullName ?? type.Name, string.Empty);
        var comma = name.LastIndexOf(", ", StringComparison.Ordinal);
        _types[comma < 0 ? (null, name) : (name[(comma + 2)..], name[..comma])] = type;
        _names[type] = name;
        return name;
    }

    [GeneratedRegex(@", (Version|Culture|PublicKeyToken)=[^,\]]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssemblyDetails();
}
