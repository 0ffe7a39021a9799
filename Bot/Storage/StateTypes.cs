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

    private string NameOf(Type type) =>
        type switch
        {
            { IsArray: true } => ArrayOf + NameOf(type.GetElementType()!),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(List<>) => ListOf + NameOf(type.GenericTypeArguments[0]),
            { IsGenericType: true } when IsMap(type) => MapOf + NameOf(type.GenericTypeArguments[1]),
            { FullName: { } name } when byName.GetValueOrDefault(name) == type => name,
            _ => throw Refused(type.FullName),
        };

    private Type TypeOf(string name) =>
        name switch
        {
            _ when name.StartsWith(ArrayOf, StringComparison.Ordinal) => TypeOf(name[ArrayOf.Length..]).MakeArrayType(),
            _ when name.StartsWith(ListOf, StringComparison.Ordinal) => typeof(List<>).MakeGenericType(TypeOf(name[ListOf.Length..])),
            _ when name.StartsWith(MapOf, StringComparison.Ordinal) => typeof(Dictionary<,>).MakeGenericType(
                typeof(string),
                TypeOf(name[MapOf.Length..])
            ),
            _ => byName.GetValueOrDefault(name) ?? throw Refused(name),
        };

    private void Add(IEnumerable<Type> allowed)
    {
        foreach (var type in allowed)
        {
            byName[type.FullName!] = type;
        }
    }

    private static bool IsMap(Type type) =>
        (type.GetGenericTypeDefinition() == typeof(Dictionary<,>) || type.GetGenericTypeDefinition() == typeof(ConcurrentDictionary<,>))
        && type.GenericTypeArguments[0] == typeof(string);

    private static JsonSerializationException Refused(string? name) => new($"A state entry may not hold {name}.");
}
