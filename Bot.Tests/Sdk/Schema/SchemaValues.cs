using System.Collections;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema;

/// <summary>Fills schema objects with values that follow from a seed, nested objects included.</summary>
internal sealed class SchemaValues(int seed)
{
    private const int Deepest = 3;
    private static readonly string[] Words = ["订单", "a", "", "😀", "<at>小林</at>", "line\nbreak", "\"quoted\"", "\\", "тест"];
    private readonly Random random = new(seed);

    public object Make(Type type, int depth = 0)
    {
        var made = Activator.CreateInstance(type)!;

        foreach (var property in SchemaTypes.MembersOnTheWire(type))
        {
            if (Value(property.PropertyType, depth) is not { } value)
            {
                continue;
            }

            if (property.CanWrite)
            {
                property.SetValue(made, value);
            }
            else
            {
                Add(property.GetValue(made)!, property.PropertyType, depth);
            }
        }

        return made;
    }

    private object? Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;

        return type switch
        {
            _ when type == typeof(string) || type == typeof(object) => Words[random.Next(Words.Length)] + random.Next(10),
            _ when type == typeof(bool) => random.Next(2) == 1,
            _ when type == typeof(int) => random.Next(),
            _ when type == typeof(long) => random.NextInt64(),
            _ when type == typeof(double) => random.NextDouble() * 100,
            _ when type == typeof(DateTime) => DateTime.UnixEpoch.AddSeconds(random.Next()),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddSeconds(random.Next()),
            _ when type == typeof(Uri) => new Uri($"https://shop.example/{random.Next(100)}"),
            _ when type == typeof(byte[]) => new[] { (byte)random.Next(256), (byte)random.Next(256) },
            _ when type == typeof(JObject) => new JObject { ["size"] = random.Next(10) },
            _ when type.IsEnum => type.GetEnumValues().GetValue(random.Next(1, type.GetEnumValues().Length)),
            _ when depth == Deepest => null,
            _ when Generic(type, typeof(IList<>), typeof(IEnumerable<>)) => List(type, depth),
            _ when Generic(type, typeof(IDictionary<,>), typeof(Dictionary<,>)) => Dictionary(type, depth),
            _ when SchemaTypes.Constructible.Contains(type) => Make(type, depth + 1),
            _ => null,
        };
    }

    private IList? List(Type type, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GenericTypeArguments))!;
        Add(list, type, depth);

        return list.Count == 0 ? null : list;
    }

    private IDictionary? Dictionary(Type type, int depth)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments))!;
        Add(dictionary, type, depth);

        return dictionary.Count == 0 ? null : dictionary;
    }

    private void Add(object collection, Type type, int depth)
    {
        var values = type.GenericTypeArguments.Select(argument => Value(argument, depth)).ToArray();

        if (!values.Contains(null))
        {
            collection.GetType().GetMethod("Add", type.GenericTypeArguments)!.Invoke(collection, values);
        }
    }

    private static bool Generic(Type type, params Type[] definitions) =>
        type.IsGenericType && definitions.Contains(type.GetGenericTypeDefinition());
}
