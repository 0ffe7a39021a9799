using System;

namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Replaces a sign at the beginning of a path.</summary>
public class AliasPathResolver : IPathResolver
{
    private readonly string _prefix;
    private readonly string _postfix;

    /// <summary>Initializes a new instance of the <see cref="AliasPathResolver"/> class.</summary>
    /// <param name="alias">The sign.</param>
    /// <param name="prefix">What stands for it.</param>
    /// <param name="postfix">What is put behind the path; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="alias"/> or <paramref name="prefix"/> is null.</exception>
    public AliasPathResolver(string alias, string prefix, string postfix = null)
    {
        Alias = alias?.Trim() ?? throw new ArgumentNullException(nameof(alias));
        _prefix = prefix?.Trim() ?? throw new ArgumentNullException(nameof(prefix));
        _postfix = postfix ?? string.Empty;
    }

    /// <summary>The sign.</summary>
    public string Alias { get; }

    /// <inheritdoc/>
    public virtual string TransformPath(string path)
    {
        if (path == null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        path = path.Trim();
        var isShort = path.StartsWith(Alias, StringComparison.Ordinal) && path.Length > Alias.Length && IsPathChar(path[Alias.Length]);

        return isShort ? $"{_prefix}{path.AsSpan(Alias.Length)}{_postfix}".TrimEnd('.') : path;
    }

    /// <summary>Whether a name may begin with a character.</summary>
    /// <param name="ch">The character.</param>
    /// <returns>True for letters and the underscore.</returns>
    protected bool IsPathChar(char ch) => char.IsLetter(ch) || ch == '_';
}
