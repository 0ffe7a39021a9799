using System;
using System.Buffers;
using System.Globalization;
using System.IO;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Writes an object as JSON into a buffer kept per thread and makes a string of it only when it differs from the last one.</summary>
internal sealed class StateText : TextWriter, IArrayPool<char>
{
    // a state larger than this is not worth holding a buffer for (in chars)
    private const int LargestKept = 64 * 1024;

    private static readonly JsonSerializer Plain = JsonSerializer.Create(new JsonSerializerSettings { MaxDepth = null });

    [ThreadStatic]
    private static StateText _spare;

    private char[] _buffer = new char[1024];
    private int _length;

    private StateText()
        : base(CultureInfo.InvariantCulture) { }

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>The object as JSON, without type names; <paramref name="previous"/> itself when that says the same.</summary>
    public static string Of(object value, string previous = null)
    {
        var text = _spare ?? new StateText();
        _spare = null;
        text._length = 0;
        using (
            var writer = new JsonTextWriter(text)
            {
                CloseOutput = false,
                AutoCompleteOnClose = false,
                ArrayPool = text,
            }
        )
        {
            Serializer().Serialize(writer, value);
        }

        var written = text._buffer.AsSpan(0, text._length);
        var result = previous is not null && written.SequenceEqual(previous) ? previous : written.ToString();
        if (text._buffer.Length <= LargestKept)
        {
            _spare = text;
        }

        return result;
    }

    public override void Write(char value)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _buffer.Length - _length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_buffer.AsSpan(_length));
        _length += buffer.Length;
    }

    char[] IArrayPool<char>.Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    void IArrayPool<char>.Return(char[] array) => ArrayPool<char>.Shared.Return(array);

    // settings a program made the default of Newtonsoft.Json hold here too
    private static JsonSerializer Serializer() =>
        JsonConvert.DefaultSettings is null ? Plain : JsonSerializer.CreateDefault(new JsonSerializerSettings { MaxDepth = null });

    private void Grow(int needed) => Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + needed));
}
