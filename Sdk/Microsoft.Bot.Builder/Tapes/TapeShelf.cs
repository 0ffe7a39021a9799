using System;
using System.Collections.Concurrent;
using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Keeps copies as recordings; objects are recorded and made anew outside of any lock.</summary>
internal sealed class TapeShelf(JsonSerializer serializer) : IMemoryShelf
{
    private readonly ConcurrentDictionary<string, TapeToken[]> _tapes = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private readonly ETags _eTags = new();

    public object Copy(string key) =>
        _tapes.TryGetValue(key, out var tape) && tape is not null ? Tape.Play<object>(tape, serializer) : null;

    public void Put(string key, object value)
    {
        var tape = value is null ? null : Recorded(value);
        if (value is not IStoreItem item)
        {
            _tapes[key] = tape;
            return;
        }

        lock (_gate)
        {
            _tapes.TryGetValue(key, out var current);
            _tapes[key] = WithETag(tape, _eTags.Next(item, ETagOf(current)));
        }
    }

    public void Remove(string key) => _tapes.TryRemove(key, out _);

    private TapeToken[] Recorded(object value)
    {
        var tape = Tape.Record(value, serializer);
        return tape is [{ Type: JsonToken.StartObject }, ..]
            ? tape
            : throw new ArgumentException($"Object serialized to {tape[0].Type}. JObject instance expected.");
    }

    private static string ETagOf(TapeToken[] tape)
    {
        var index = FindETag(tape);
        return index < 0 ? null : Convert.ToString(tape[index].Value, CultureInfo.InvariantCulture);
    }

    // as the last member, so that it wins over a property of another spelling
    private static TapeToken[] WithETag(TapeToken[] tape, string eTag)
    {
        var index = FindETag(tape);
        if (index >= 0)
        {
            tape[index] = new TapeToken(JsonToken.String, eTag);
            return tape;
        }

        var end = tape.Length - 1;
        Array.Resize(ref tape, tape.Length + 2);
        tape[end] = new TapeToken(JsonToken.PropertyName, ETags.Name);
        tape[end + 1] = new TapeToken(JsonToken.String, eTag);
        tape[end + 2] = new TapeToken(JsonToken.EndObject, null);
        return tape;
    }

    // where the value of the object's own ETag stands; -1 when there is none
    private static int FindETag(TapeToken[] tape)
    {
        var depth = 0;
        for (var i = 0; i < (tape?.Length ?? 0); i++)
        {
            switch (tape[i].Type)
            {
                case JsonToken.StartObject or JsonToken.StartArray or JsonToken.StartConstructor:
                    depth++;
                    break;
                case JsonToken.EndObject or JsonToken.EndArray or JsonToken.EndConstructor:
                    depth--;
                    break;
                case JsonToken.PropertyName when depth == 1 && tape[i].Value is ETags.Name:
                    return i + 1;
            }
        }

        return -1;
    }
}
