namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Turns short forms of memory paths into full ones.</summary>
public interface IPathResolver
{
    /// <summary>Turns one path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The full path; the same one when there is nothing to do.</returns>
    string TransformPath(string path);
}
