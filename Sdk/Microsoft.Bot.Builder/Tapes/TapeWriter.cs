using System;
using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Tapes;

/// <summary>Records what a serializer writes, step by step: a copy in memory that is a fraction of the size of a tree of JTokens.</summary>
/// <remarks>Values keep their type as they do in a tree of JTokens; texts are shared, bytes copied. One a thread, used again and again.</remarks>
internal sealed class TapeWriter(TapeToken[] buffer) : JsonWriter
{
    // a tape longer than this is not worth holding a buffer for (in tokens of 16 bytes)
    private const int LongestKept = 4 * 1024;

    private static readonly object True = true;
    private static readonly object False = false;

    private TapeToken[] _tokens = buffer ?? new TapeToken[128];

    /// <summary>How many tokens are recorded.</summary>
    public int Count { get; private set; }

    /// <summary>Plays what is recorded so far; valid until <see cref="Release"/>.</summary>
    public TapeReader Play() => new(_tokens, Count);

    public ReadOnlySpan<TapeToken> Recorded => _tokens.AsSpan(0, Count);

    /// <summary>Whether the buffer is small enough to be kept for the next recording.</summary>
    public bool IsWorthKeeping => _tokens.Length <= LongestKept;

    /// <summary>Forgets the recording and the objects in it.</summary>
    public TapeToken[] Release()
    {
        Array.Clear(_tokens, 0, Count);
        Count = 0;
        return _tokens;
    }

    public override void Flush() { }

    public override void WriteStartObject()
    {
        base.WriteStartObject();
        Add(JsonToken.StartObject, null);
    }

    public override void WriteStartArray()
    {
        base.WriteStartArray();
        Add(JsonToken.StartArray, null);
    }

    public override void WriteStartConstructor(string name)
    {
        base.WriteStartConstructor(name);
        Add(JsonToken.StartConstructor, name);
    }

    public override void WritePropertyName(string name)
    {
        base.WritePropertyName(name);
        Add(JsonToken.PropertyName, name);
    }

    public override void WriteNull()
    {
        base.WriteNull();
        Add(JsonToken.Null, null);
    }

    public override void WriteUndefined()
    {
        base.WriteUndefined();
        Add(JsonToken.Undefined, null);
    }

    public override void WriteRaw(string json)
    {
        base.WriteRaw(json);
        Add(JsonToken.Raw, json);
    }

    public override void WriteComment(string text)
    {
        base.WriteComment(text);
        Add(JsonToken.Comment, text);
    }

    public override void WriteValue(object value)
    {
        if (value is BigInteger)
        {
            SetWriteState(JsonToken.Integer, value);
            Add(JsonToken.Integer, value);
        }
        else
        {
            base.WriteValue(value);
        }
    }

    public override void WriteValue(string value)
    {
        base.WriteValue(value);
        Add(value is null ? JsonToken.Null : JsonToken.String, value);
    }

    public override void WriteValue(bool value)
    {
        base.WriteValue(value);
        Add(JsonToken.Boolean, value ? True : False);
    }

    public override void WriteValue(int value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(uint value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(long value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(ulong value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(short value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(ushort value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(byte value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(sbyte value)
    {
        base.WriteValue(value);
        Add(JsonToken.Integer, value);
    }

    public override void WriteValue(float value)
    {
        base.WriteValue(value);
        Add(JsonToken.Float, value);
    }

    public override void WriteValue(double value)
    {
        base.WriteValue(value);
        Add(JsonToken.Float, value);
    }

    public override void WriteValue(decimal value)
    {
        base.WriteValue(value);
        Add(JsonToken.Float, value);
    }

    public override void WriteValue(char value)
    {
        base.WriteValue(value);
        Add(JsonToken.String, value.ToString());
    }

    public override void WriteValue(DateTime value)
    {
        base.WriteValue(value);
        Add(JsonToken.Date, value);
    }

    public override void WriteValue(DateTimeOffset value)
    {
        base.WriteValue(value);
        Add(JsonToken.Date, value);
    }

    public override void WriteValue(Guid value)
    {
        base.WriteValue(value);
        Add(JsonToken.String, value.ToString());
    }

    public override void WriteValue(TimeSpan value)
    {
        base.WriteValue(value);
        Add(JsonToken.String, value.ToString(null, CultureInfo.InvariantCulture));
    }

    public override void WriteValue(Uri value)
    {
        base.WriteValue(value);
        Add(value is null ? JsonToken.Null : JsonToken.String, value?.OriginalString);
    }

    public override void WriteValue(byte[] value)
    {
        base.WriteValue(value);
        Add(value is null ? JsonToken.Null : JsonToken.Bytes, value?.Clone());
    }

    protected override void WriteEnd(JsonToken token) => Add(token, null);

    private void Add(JsonToken type, object value)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = new TapeToken(type, value);
    }
}
