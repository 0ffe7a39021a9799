using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Records objects as JSON would hold them, and makes new objects of a recording.</summary>
internal static class Tape
{
    [ThreadStatic]
    private static TapeToken[] _spare;

    /// <summary>Records an object.</summary>
    public static TapeToken[] Record(object value, JsonSerializer serializer)
    {
        using var writer = Begin();
        try
        {
            serializer.Serialize(writer, value);
            return writer.Recorded.ToArray();
        }
        finally
        {
            End(writer);
        }
    }

    /// <summary>Makes a new object of a recording.</summary>
    public static T Play<T>(TapeToken[] tape, JsonSerializer serializer)
    {
        using var reader = new TapeReader(tape, tape.Length);
        return serializer.Deserialize<T>(reader);
    }

    /// <summary>Copies an object without keeping the recording.</summary>
    public static T Copy<T>(object value, JsonSerializer serializer)
    {
        using var writer = Begin();
        try
        {
            serializer.Serialize(writer, value);
            using var reader = writer.Play();
            return serializer.Deserialize<T>(reader);
        }
        finally
        {
            End(writer);
        }
    }

    private static TapeWriter Begin()
    {
        var buffer = _spare;
        _spare = null;
        return new TapeWriter(buffer);
    }

    private static void End(TapeWriter writer)
    {
        var isWorthKeeping = writer.IsWorthKeeping;
        var buffer = writer.Release();
        if (isWorthKeeping)
        {
            _spare = buffer;
        }
    }
}
