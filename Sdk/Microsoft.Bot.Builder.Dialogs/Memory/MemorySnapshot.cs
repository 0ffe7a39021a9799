using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Memory as JSON. Dictionaries and dialog stacks, nearly all of it, are copied by hand; only what a bot put in goes through the serializer.</summary>
internal static class MemorySnapshot
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(
        new JsonSerializerSettings { ReferenceLoopHandling = ReferenceLoopHandling.Ignore, NullValueHandling = NullValueHandling.Ignore }
    );

    internal static JToken Of(object value) =>
        value switch
        {
            null => JValue.CreateNull(),
            string text => new JValue(text),
            bool truth => new JValue(truth),
            int number => new JValue(number),
            long number => new JValue(number),
            JToken json => json.DeepClone(),
            IDictionary<string, object> map => OfMap(map),
            DialogState stack => OfStack(stack),
            _ => JToken.FromObject(value, Serializer),
        };

    private static JObject OfMap(IDictionary<string, object> map)
    {
        var json = new JObject();
        foreach (var (name, value) in map)
        {
            json[name] = Of(value);
        }

        return json;
    }

    private static JObject OfStack(DialogState state)
    {
        var stack = new JArray();
        foreach (var instance in state.DialogStack ?? [])
        {
            stack.Add(OfInstance(instance));
        }

        return new JObject { ["dialogStack"] = stack };
    }

    private static JObject OfInstance(DialogInstance instance)
    {
        var json = new JObject { ["id"] = instance.Id, ["state"] = Of(instance.State) };
        if (instance.StackIndex is { } index)
        {
            json[nameof(DialogInstance.StackIndex)] = index;
        }

        if (instance.Version != null)
        {
            json[nameof(DialogInstance.Version)] = instance.Version;
        }

        return json;
    }
}
