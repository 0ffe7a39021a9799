using System.Buffers;

namespace BotApp.Recognizers.Languages;

/// <summary>A text that is rewritten step by step, in rented memory: each step reads one buffer and fills the other; whoever makes it disposes it.</summary>
internal sealed class TextBuffers : IDisposable
{
    private TextWriterBuffer text;
    private TextWriterBuffer next;
    private TextWriterBuffer before;

    public TextBuffers(ReadOnlySpan<char> start)
    {
        text = new TextWriterBuffer(start.Length);
        next = new TextWriterBuffer(start.Length);
        before = new TextWriterBuffer(start.Length);
        text.Add(start);
    }

    public ReadOnlySpan<char> Text => text.Written;

    /// <summary>Whether the text differs from what it was when it was kept.</summary>
    public bool HasChanged => !text.Written.SequenceEqual(before.Written);

    public TextWriterBuffer Next()
    {
        next.Clear();
        return next;
    }

    public void Swap() => (text, next) = (next, text);

    public void Keep()
    {
        before.Clear();
        before.Add(text.Written);
    }

    public void Dispose()
    {
        text.Dispose();
        next.Dispose();
        before.Dispose();
    }
}

/// <summary>Characters added one after the other, in rented memory.</summary>
internal sealed class TextWriterBuffer(int capacity) : IDisposable
{
    private char[] characters = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 64));
    private int length;

    public ReadOnlySpan<char> Written => characters.AsSpan(0, length);

    public char Last => length > 0 ? characters[length - 1] : '\0';

    public void Add(char character)
    {
        if (length == characters.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(length * 2);
            characters.CopyTo(larger, 0);
            ArrayPool<char>.Shared.Return(characters);
            characters = larger;
        }

        characters[length++] = character;
    }

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            Add(character);
        }
    }

    public void RemoveLast() => length--;

    public void Clear() => length = 0;

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
        length = 0;
    }
}
