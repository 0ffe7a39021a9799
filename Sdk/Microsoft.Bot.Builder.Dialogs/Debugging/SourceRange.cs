using System;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A part of a source file.</summary>
public class SourceRange : IEquatable<SourceRange>
{
    /// <summary>Initializes a new instance of the <see cref="SourceRange"/> class with nothing set.</summary>
    public SourceRange() { }

    /// <summary>Initializes a new instance of the <see cref="SourceRange"/> class.</summary>
    /// <param name="path">The file.</param>
    /// <param name="startLine">The line it begins in.</param>
    /// <param name="startChar">The character it begins at.</param>
    /// <param name="endLine">The line it ends in.</param>
    /// <param name="endChar">The character it ends at.</param>
    public SourceRange(string path, int startLine, int startChar, int endLine, int endChar)
    {
        Path = path;
        StartPoint = new SourcePoint(startLine, startChar);
        EndPoint = new SourcePoint(endLine, endChar);
    }

    /// <summary>What a visual designer keeps with it; null when nothing.</summary>
    public JToken Designer { get; set; }

    /// <summary>The file.</summary>
    public string Path { get; set; }

    /// <summary>Where it begins.</summary>
    public SourcePoint StartPoint { get; set; }

    /// <summary>Where it ends.</summary>
    public SourcePoint EndPoint { get; set; }

    /// <summary>Copies the range.</summary>
    /// <returns>The copy.</returns>
    public SourceRange DeepClone() =>
        new SourceRange
        {
            Designer = Designer?.DeepClone(),
            Path = Path,
            StartPoint = StartPoint?.DeepClone(),
            EndPoint = EndPoint?.DeepClone(),
        };

    /// <inheritdoc/>
    public bool Equals(SourceRange other) =>
        other != null && other.Path == Path && Equals(other.StartPoint, StartPoint) && Equals(other.EndPoint, EndPoint);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as SourceRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, StartPoint, EndPoint);

    /// <summary>File, begin and end, as in "a.json:3:14-&gt;5:1".</summary>
    /// <inheritdoc/>
    public override string ToString() => $"{System.IO.Path.GetFileName(Path)}:{StartPoint}->{EndPoint}";
}
