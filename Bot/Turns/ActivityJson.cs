using System.Buffers;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace BotApp.Turns;

/// <summary>Activities to and from the UTF-8 JSON of the wire; what a channel adds of its own comes back unchanged.</summary>
internal static class ActivityJson
{
    /// <summary>Dates inside channelData and value stay the strings they were; a document nested deeper than 64 is refused.</summary>
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(
        new JsonSerializerSettings
        {
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            ReferenceLoopHandling = ReferenceLoopHandling.Ignore,
            MaxDepth = 64,
        }
    );

    /// <summary>Characters kept by a thread for the next activity.</summary>
    private const int MaxScratch = 256 * 1024;

    [ThreadStatic]
    private static StringBuilder? scratch;

    /// <exception cref="JsonException">This is no JSON object with the types of an activity.</exception>
    public static T? Read<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(utf8))) { ArrayPool = CharPool.Shared };
        var value = Serializer.Deserialize<T>(reader);
        return reader.Read() && reader.TokenType is not JsonToken.Comment
            ? throw new JsonSerializationException("There is more than one JSON value.")
            : value;
    }

    public static byte[] Write(object value)
    {
        var text = scratch ?? new StringBuilder(4096);
        scratch = null;
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { ArrayPool = CharPool.Shared })
        {
            Serializer.Serialize(writer, value);
        }

        var utf8 = Utf8(text);
        scratch = text.Capacity > MaxScratch ? null : text.Clear();
        return utf8;
    }

    /// <summary>The same JSON object with what only its place in the talk decides, in front: when, and the id unless it has one.</summary>
    public static byte[] Stamp(ReadOnlySpan<byte> body, string? id, DateTimeOffset at)
    {
        var head = id is null
            ? $$"""{"timestamp":"{{at.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}}","""
            : $$"""{"id":{{JsonConvert.ToString(id)}},"timestamp":"{{at.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}}",""";
        var stamped = new byte[Encoding.UTF8.GetByteCount(head) + body.Length - 1];
        body[1..].CopyTo(stamped.AsSpan(Encoding.UTF8.GetBytes(head, stamped)));
        return stamped;
    }

    private static byte[] Utf8(StringBuilder text)
    {
        var chars = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, chars, text.Length);
            return Encoding.UTF8.GetBytes(chars, 0, text.Length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private sealed class CharPool : IArrayPool<char>
    {
        public static CharPool Shared { get; } = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[]? array)
        {
            if (array is not null)
            {
                ArrayPool<char>.Shared.Return(array);
            }
        }
    }
}
