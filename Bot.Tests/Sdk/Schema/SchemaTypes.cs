using System.Reflection;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>The types of the schema as the tests meet them: what can be made, and which members travel.</summary>
internal static class SchemaTypes
{
    private static readonly JsonSerializerSettings AsOnTheWire = new() { NullValueHandling = NullValueHandling.Ignore };

    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(Activity)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && !typeof(JsonConverter).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Types a caller can make and a serializer can read back; open generics are closed over string.</summary>
    public static IReadOnlyList<Type> Constructible { get; } =
    [
        .. All.Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(string)) : type)
            .Where(type => type.GetConstructor(Type.EmptyTypes) is not null),
    ];

    public static IEnumerable<PropertyInfo> MembersOnTheWire(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonPropertyAttribute>() is not null)
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .Select(hidden => hidden.OrderBy(property => property.DeclaringType == type ? 0 : 1).First());

    public static string WireName(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyAttribute>()!.PropertyName!;

    public static string Write(object value) => JsonConvert.SerializeObject(value, AsOnTheWire);

    public static T Read<T>(string json) => JsonConvert.DeserializeObject<T>(json)!;

    public static object Read(string json, Type type) => JsonConvert.DeserializeObject(json, type)!;
}
