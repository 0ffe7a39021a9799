using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A place in a text: line and character.</summary>
public class SourcePoint : IEquatable<SourcePoint>
{
    /// <summary>Initializes a new instance of the <see cref="SourcePoint"/> class at the start of a text.</summary>
    public SourcePoint() { }

    /// <summary>Initializes a new instance of the <see cref="SourcePoint"/> class.</summary>
    /// <param name="lineIndex">The line.</param>
    /// <param name="charIndex">The character in the line.</param>
    public SourcePoint(int lineIndex, int charIndex)
    {
        LineIndex = lineIndex;
        CharIndex = charIndex;
    }

    /// <summary>The line.</summary>
    public int LineIndex { get; set; }

    /// <summary>The character in the line.</summary>
    public int CharIndex { get; set; }

    /// <summary>Where a reader is.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The place; the start of the text when the reader does not count lines.</returns>
    public static SourcePoint From(JsonReader reader) =>
        reader is IJsonLineInfo lines ? new SourcePoint(lines.LineNumber, lines.LinePosition) : new SourcePoint();

    /// <summary>Reads an object and tells where it began and ended.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="readObject">Reads the object.</param>
    /// <param name="start">Where it began.</param>
    /// <param name="after">Where it ended.</param>
    /// <returns>The object.</returns>
    public static T ReadObjectWithSourcePoints<T>(
        JsonReader reader,
        Func<JsonReader, T> readObject,
        out SourcePoint start,
        out SourcePoint after
    )
    {
        start = From(reader);
        var value = readObject(reader);
        after = From(reader);

        return value;
    }

    /// <summary>Copies the point.</summary>
    /// <returns>The copy.</returns>
    public SourcePoint DeepClone() => new SourcePoint(LineIndex, CharIndex);

    /// <inheritdoc/>
    public bool Equals(SourcePoint other) => other != null && other.LineIndex == LineIndex && other.CharIndex == CharIndex;

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as SourcePoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(LineIndex, CharIndex);

    /// <summary>Line and character, as in "3:14".</summary>
    /// <inheritdoc/>
    public override string ToString() => $"{LineIndex}:{CharIndex}";
}
