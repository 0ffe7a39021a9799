using System;

namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Turns <c>@x</c> into <c>turn.recognized.entities.x.first()</c>: the first entity of that name.</summary>
public class AtPathResolver : AliasPathResolver
{
    private const string Entities = "turn.recognized.entities.";

    private static readonly char[] Ends = ['.', '['];

    /// <summary>Initializes a new instance of the <see cref="AtPathResolver"/> class.</summary>
    public AtPathResolver()
        : base("@", Entities) { }

    /// <inheritdoc/>
    public override string TransformPath(string path)
    {
        if (path == null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        path = path.Trim();
        if (path.Length < 2 || path[0] != '@' || !IsPathChar(path[1]))
        {
            return path;
        }

        var end = path.IndexOfAny(Ends);
        end = end < 0 ? path.Length : end;

        return $"{Entities}{path.AsSpan(1, end - 1)}.first(){path.AsSpan(end)}";
    }
}
