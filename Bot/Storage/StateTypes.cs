using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace BotApp.Storage;

/// <summary>
/// The types a state entry may name: the dialog state of the SDK, what its activities are made of, and the sealed records of our own rooms.
/// Any other is refused, when it is written and when it is read; nothing is ever loaded by name.
/// </summary>
internal sealed class StateTypes : ISerializationBinder
{
    private const string ListOf = "list:";
    private const string SetOf = "set:";
    private const string MapOf = "map:";
    private const string ArrayOf = "array:";

    private static readonly Type[] Plain =
    [
        typeof(object),
        typeof(string),
        typeof(bool),
        typeof(int),
        typeof(long),
        typeof(double),
        typeof(decimal),
        typeof(Guid),
        typeof(Uri),
        typeof(DateTime),
        typeof(DateTimeOffset),
        typeof(DateOnly),
        typeof(TimeOnly),
        typeof(TimeSpan),
        typeof(RecognizerResult),
        typeof(IntentScore),
        typeof(DialogState),
        typeof(DialogInstance),
        typeof(DialogReason),
        typeof(PromptOptions),
        typeof(ListStyle),
        typeof(Choice),
        typeof(FoundChoice),
        typeof(DateTimeResolution),
    ];

    private readonly Dictionary<string, Type> byName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, string> names = new();
    private readonly ConcurrentDictionary<string, Type> types = new(StringComparer.Ordinal);

    public StateTypes()
    {
        Add(Plain);
        Add(typeof(Activity).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false }));
    }

    /// <summary>Allows the sealed records of a room.</summary>
    public StateTypes AddRecordsOf(Assembly room)
    {
        Add(room.GetTypes().Where(type => type.IsSealed && type.GetMethod("<Clone>$") is not null));
        return this;
    }

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
        (assemblyName, typeName) = (null, names.GetOrAdd(serializedType, NameOf));

    public Type BindToType(string? assemblyName, string typeName) => types.GetOrAdd(typeName, TypeOf);

    /// <summary>A collection is named by what it is good for, whatever class it is; it comes back as the plain one.</summary>
    private string NameOf(Type type) =>
        type switch
        {
            { IsArray: true } => ArrayOf + NameOf(type.GetElementType()!),
            { FullName: { } name } when byName.GetValueOrDefault(name) == type => name,
            _ when ItemOf(type, typeof(IDictionary<,>), [typeof(string)]) is { } item => MapOf + NameOf(item),
            _ when ItemOf(type, typeof(ISet<>), []) is { } item => SetOf + NameOf(item),
            _ when ItemOf(type, typeof(IReadOnlyList<>), []) is { } item => ListOf + NameOf(item),
            _ => throw Refused(type.FullName),
        };

    private Type TypeOf(string name) =>
        name switch
        {
            _ when Rest(name, ArrayOf) is { } item => TypeOf(item).MakeArrayType(),
            _ when Rest(name, ListOf) is { } item => typeof(List<>).MakeGenericType(TypeOf(item)),
            _ when Rest(name, SetOf) is { } item => typeof(HashSet<>).MakeGenericType(TypeOf(item)),
            _ when Rest(name, MapOf) is { } item => typeof(Dictionary<,>).MakeGenericType(typeof(string), TypeOf(item)),
            _ => byName.GetValueOrDefault(name) ?? throw Refused(name),
        };

    private void Add(IEnumerable<Type> allowed)
    {
        foreach (var type in allowed)
        {
            byName[type.FullName!] = type;
        }
    }

    /// <summary>The last type argument of an interface the type has, if the others are as given.</summary>
    private static Type? ItemOf(Type type, Type collection, Type[] others) =>
        type.GetInterfaces()
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == collection)
            .Select(candidate => candidate.GenericTypeArguments)
            .FirstOrDefault(arguments => arguments[..^1].SequenceEqual(others))
            ?[^1];

    private static string? Rest(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : null;

    private static JsonSerializationException Refused(string? name) => new($"A state entry may not hold {name}.");
}
